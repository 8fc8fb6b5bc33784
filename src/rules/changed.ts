import type { ChangedRules, RuleSet } from '../model/index.ts'

/** What differs between two sets of rules: not where it stands in a file, nor what is only told to people. */
export function changedRules(before: RuleSet, after: RuleSet): ChangedRules {
  const facts = differing(before.facts, after.facts).map(({ id }) => id)
  const named = [
    ...differing(before.people, after.people),
    ...differing(before.places, after.places),
    ...differing(before.events, after.events),
  ]
  return {
    facts: inOrder(facts),
    names: inOrder(named.map(({ name }) => name)),
    words: inOrder(
      named.flatMap((rule) => [rule.name, ...rule.also, ...('misspellings' in rule ? rule.misspellings : [])]),
    ),
  }
}

/** Those that only one side has, or each side otherwise. */
function differing<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const only = (rules: readonly T[], others: readonly T[]) => {
    const known = new Set(others.map(written))
    return rules.filter((rule) => !known.has(written(rule)))
  }
  return [...only(before, after), ...only(after, before)]
}

/** Keys that change nothing of what is found. */
const TOLD = new Set(['at', 'note', 'examples'])

const written = (rule: object): string => JSON.stringify(rule, (key, value) => (TOLD.has(key) ? undefined : value))

const inOrder = (words: readonly string[]): string[] => [...new Set(words)].sort()
