import type { ChangedRules, RuleSet } from '../model/index.ts'

/** Returns what differs between two sets of rules. Positions in the file and notes for people are ignored. */
export function changedRules(before: RuleSet, after: RuleSet): ChangedRules {
  const related = differing(before.relations, after.relations).flatMap(({ fact, other }) => [fact, ...other.facts])
  const facts = [...differing(before.facts, after.facts).map(({ id }) => id), ...related]
  const named: Named[] = [
    ...differing(before.people, after.people),
    ...differing(before.organisations, after.organisations),
    ...differing(before.places, after.places),
    ...differing(before.events, after.events),
    ...differing(before.units, after.units),
  ]
  return {
    facts: inOrder(facts),
    names: inOrder(named.map(({ name }) => name)),
    words: inOrder(named.flatMap(wordsFor)),
  }
}

/** The names and spellings that a rule with a name may list. */
interface Named {
  name: string
  also: string[]
  misspellings?: string[]
  avoid?: string[]
  former?: { name: string }[]
}

const wordsFor = ({ name, also, misspellings = [], avoid = [], former = [] }: Named): string[] => [
  name,
  ...also,
  ...misspellings,
  ...avoid,
  ...former.map((then) => then.name),
]

/** Returns the rules that only one side has, or that differ between the sides. */
function differing<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const only = (rules: readonly T[], others: readonly T[]) => {
    const known = new Set(others.map(written))
    return rules.filter((rule) => !known.has(written(rule)))
  }
  return [...only(before, after), ...only(after, before)]
}

/** Keys that have no effect on findings. */
const IGNORED_KEYS = new Set(['at', 'note', 'examples'])

const written = (rule: object): string =>
  JSON.stringify(rule, (key, value) => (IGNORED_KEYS.has(key) ? undefined : value))

const inOrder = (words: readonly string[]): string[] => [...new Set(words)].sort()
