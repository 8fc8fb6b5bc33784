import type { CheckInput } from '../../model/check.ts'
import type { Period, Person, SourceLine, Verdict } from '../../model/index.ts'
import { type Deed, type DeedDay, deedDays } from '../../named/deed-days.ts'
import { type KnownNames, knownNames } from '../../named/known-names.ts'
import { peopleBySurname } from '../../named/surnames.ts'
import { verdict } from '../../wording/verdict.ts'
import { periodText } from '../../wording/when.ts'

/** What the rules say of somebody or something: its name, and when it was founded, born or died. */
interface Known {
  name: string
  on: Partial<Record<Deed, Period>>
  at: SourceLine
  isPerson: boolean
}

/** Returns a verdict on each day or year of a founding, a birth or a death that the rules give another for. */
export function deedDateVerdicts({ reading, rules }: Pick<CheckInput, 'reading' | 'rules'>): Verdict[] {
  const known = knownDeeds(rules)
  if (known.length === 0) return []
  return deedDays(reading, namesIn(reading, rules, known)).flatMap((said) => {
    const right = said.subject.on[said.deed]
    return right && !overlap(right, said.on) && isLifespan(said) ? [wrong(said, right)] : []
  })
}

type Spelt = readonly [name: string, known: Known]

const byRules = new WeakMap<CheckInput['rules'], readonly Spelt[]>()

/** Returns what the rules say, by every spelling of a name. */
function knownDeeds(rules: CheckInput['rules']): readonly Spelt[] {
  const before = byRules.get(rules)
  if (before) return before
  const people = rules.people
    .filter(({ born, died }) => born !== null || died !== undefined)
    .flatMap((person) => spellings(person, knownOf(person)))
  const others = [...rules.places, ...rules.organisations].flatMap((naming) =>
    naming.founded
      ? spellings(naming, { name: naming.name, on: { founded: naming.founded }, at: naming.at, isPerson: false })
      : [],
  )
  const known = [...people, ...others]
  byRules.set(rules, known)
  return known
}

const spellings = ({ name, also }: { name: string; also: readonly string[] }, known: Known): Spelt[] =>
  [name, ...also].map((one) => [one, known])

const knownOf = ({ name, born, died, at }: Person): Known => ({
  name,
  on: { ...(born ? { born } : {}), ...(died ? { died } : {}) },
  at,
  isPerson: true,
})

/** Returns the names to look for in an article: those of the rules, and the last names of people whom it names in full. */
function namesIn(
  reading: CheckInput['reading'],
  rules: CheckInput['rules'],
  known: readonly Spelt[],
): KnownNames<Known> {
  const own = new Map(known)
  const last = [...peopleBySurname(reading, rules)].flatMap(([surname, { name }]): Spelt[] => {
    const person = own.get(name)
    return person?.isPerson ? [[surname, person]] : []
  })
  return knownNames([...last, ...known], ({ isPerson }) => isPerson)
}

/** Tells whether years in brackets are those of a life, of which the other end is right; a term of office has neither. */
const isLifespan = ({ subject, otherEnd }: DeedDay<Known>): boolean => {
  const known = otherEnd && subject.on[otherEnd.deed]
  return otherEnd === null || (known !== null && known !== undefined && overlap(known, otherEnd.on))
}

/** Tells whether two times may be the same: the rules or the text may give a year only. */
const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to

const DONE: Readonly<Record<Deed, string>> = { born: 'was born', died: 'died', founded: 'was founded' }

function wrong({ deed, date, on: saidOn, otherEnd, subject: { name, at } }: DeedDay<Known>, on: Period): Verdict {
  const right = periodText(on).replace(/^(.+) to (.+)$/, 'between $1 and $2')
  const preposition = right.startsWith('between') ? '' : /^\d{4}$/.test(right) ? 'in ' : 'on '
  return verdict('event-date', date, {
    severity: 'error',
    message: `${name} ${DONE[deed]} ${preposition}${right}, not ${otherEnd ? periodText(saidOn) : date.text}.`,
    expected: right,
    evidence: [{ path: at.path, line: at.line, published: null, text: `${name} ${DONE[deed]} ${preposition}${right}` }],
  })
}
