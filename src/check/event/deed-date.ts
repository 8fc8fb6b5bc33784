import { intersects } from '../../base/interval.ts'
import type { CheckInput } from '../../model/check.ts'
import type { Period, SourceLine, Verdict } from '../../model/index.ts'
import { type DeedDay, deedDays } from '../../named/deed-days.ts'
import { foldedName } from '../../named/letters.ts'
import { verdict } from '../../wording/verdict.ts'
import { periodText } from '../../wording/when.ts'

/** What the rules say of somebody or something: its name, and when it was founded, born or died. */
interface Known {
  name: string
  on: Period
  at: SourceLine
}

/** Returns a verdict on each day or year of a founding, a birth or a death that the rules give another for. */
export function deedDateVerdicts({ reading, rules }: Pick<CheckInput, 'reading' | 'rules'>): Verdict[] {
  const known = knownDeeds(rules)
  return known.size === 0
    ? []
    : deedDays(reading).flatMap((said) => {
        const right = known.get(keyOf(said.deed, said.subject))
        return right && !covers(right.on, said) ? [wrong(said, right)] : []
      })
}

const byRules = new WeakMap<CheckInput['rules'], ReadonlyMap<string, Known>>()

/** Returns what the rules say, by deed and folded name. */
function knownDeeds(rules: CheckInput['rules']): ReadonlyMap<string, Known> {
  const before = byRules.get(rules)
  if (before) return before
  const known = new Map<string, Known>()
  const add = (deed: DeedDay['deed'], on: Period | null | undefined, { name, also, at }: Named) => {
    if (on) for (const one of [name, ...also]) known.set(keyOf(deed, foldedName(one)), { name, on, at })
  }
  for (const person of rules.people) {
    add('born', person.born, person)
    add('died', person.died, person)
  }
  for (const naming of [...rules.places, ...rules.organisations]) add('founded', naming.founded, naming)
  byRules.set(rules, known)
  return known
}

type Named = { name: string; also: readonly string[]; at: SourceLine }

const keyOf = (deed: DeedDay['deed'], subject: string): string => `${deed} ${subject.replace(/^the /, '')}`

/** Tells whether a date may be the one of the rules, which may give a year or a longer time only. */
const covers = ({ from, to }: Period, { date }: DeedDay): boolean =>
  intersects(
    { low: dayNumber(from), high: dayNumber(to) },
    { low: dayNumber(date.from as string), high: dayNumber(date.to ?? (date.from as string)) },
  )

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

const DONE: Readonly<Record<DeedDay['deed'], string>> = { born: 'was born', died: 'died', founded: 'was founded' }

function wrong({ deed, date }: DeedDay, { name, on, at }: Known): Verdict {
  const right = periodText(on).replace(/^(.+) to (.+)$/, 'between $1 and $2')
  const preposition = right.startsWith('between') ? '' : /^\d{4}$/.test(right) ? 'in ' : 'on '
  return verdict('event-date', date, {
    severity: 'error',
    message: `${name} ${DONE[deed]} ${preposition}${right}, not ${date.text}.`,
    expected: right,
    evidence: [{ path: at.path, line: at.line, published: null, text: `${name} ${DONE[deed]} ${preposition}${right}` }],
  })
}
