import { dayText } from '../english/printed-value.ts'
import { areExclusive } from '../english/words/titles/exclusive-titles.ts'
import { sameTitle } from '../english/words/titles/same-title.ts'
import type { Check } from '../model/check.ts'
import type { Period, Person, PersonTitle, Reading, RuleSet, StatementOf, Subject, Verdict } from '../model/index.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'
import { whenText } from '../wording/when.ts'
import { capitalised } from '../wording/words.ts'
import { countryIn, withCountry } from './title/country.ts'
import { isHeld, mayBeHeld } from './title/held.ts'
import { isOfNow } from './title/of-now.ts'

/** A person's name and title against the rules, on the day of publication or the one that the sentence names. */
export const title: Check = {
  id: 'title',
  about: "A person's title on the day in question, and the spelling of the name, against the rules",
  quotes: 'check',
  run({ reading, rules, statements }) {
    const people = new Map(rules.people.map((p) => [p.id, p]))
    const personOf = (subject: Subject) => (subject.kind === 'name' ? people.get(subject.person ?? '') : undefined)
    const spellings = statements.of('spelling').flatMap((row) => {
      const person = personOf(row.subject)
      return (person && misspelling(row, person)) ?? []
    })
    const offices = statements.of('title').flatMap((row) => {
      const person = personOf(row.subject)
      return (person && wrongTitle(row, person, rules, reading)) ?? []
    })
    return { verdicts: [...spellings, ...offices], compared: [] }
  },
}

function misspelling({ value: { word, right }, said }: StatementOf<'spelling'>, person: Person): Verdict | null {
  if (right === null) return null
  return verdict('title', said, {
    actual: word,
    severity: 'error',
    message: `The name is spelt ${right}, not ${word}.`,
    expected: right,
    evidence: [ruleLine(person.at, person.name)],
    fixes: [writeInstead(said, right)],
  })
}

/**
 * Returns a verdict if the person held the title at none of the times in question, and the rules know the claimed one as
 * the person's at another time, or as someone else's then. Unknown titles, and times of which the rules say nothing, are
 * left alone.
 */
function wrongTitle(row: StatementOf<'title'>, person: Person, rules: RuleSet, reading: Reading): Verdict | null {
  const { value, when: times } = row
  if (value.status !== null && value.status !== 'deputy') return null
  const [time] = times
  if (!time) return null
  const claimed = withCountry(row, reading)
  const perhapsHeld = person.titles.filter((title) => times.some((t) => mayBeHeld(title, t)))
  if (perhapsHeld.some(({ title }) => sameTitle(claimed, title) !== false && !areExclusive(title, claimed))) return null
  const right = person.titles.find((t) => isHeld(t, time))
  const own = person.titles.find((t) => sameTitle(claimed, t.title) === true)
  const other = holderOf(claimed, person, time, rules)
  if (right && (own || other)) return anotherTitle(row, person, time, { claimed, right, own, other })
  const past = own?.until && times.every(({ from }) => from > (own.until as string)) ? own : null
  return past && isOfNow(row, past.until as string, reading)
    ? noLonger(row, person, time, { claimed, past, other })
    : null
}

/** Somebody's title. */
interface Held {
  person: Person
  title: PersonTitle
}

/** Says which title a person held instead. */
function anotherTitle(
  { said }: StatementOf<'title'>,
  person: Person,
  time: Period,
  {
    claimed,
    right,
    own,
    other,
  }: { claimed: string; right: PersonTitle; own: PersonTitle | undefined; other: Held | null },
): Verdict {
  const because = own ? termOf(own) : `${other?.person.name} was`
  return verdict('title', said, {
    severity: 'error',
    message: `${capitalised(whenText(time))} ${person.name} was ${right.title}, not ${claimed} (${because}).`,
    expected: right.title,
    evidence: [
      ruleLine(right.at, `${person.name}: ${right.title}`),
      ...(own || !other ? [] : [ruleLine(other.title.at, `${other.person.name}: ${other.title.title}`)]),
    ],
  })
}

/** Says that a person no longer held a title, which may still be a form of address where nobody is known to have it. */
function noLonger(
  { said }: StatementOf<'title'>,
  person: Person,
  time: Period,
  { claimed, past, other }: { claimed: string; past: PersonTitle; other: Held | null },
): Verdict {
  const now = other ? `, ${other.person.name} was` : ''
  return verdict('title', said, {
    severity: other || countryIn(claimed) !== null ? 'error' : 'warning',
    message: `${capitalised(whenText(time))} ${person.name} was no longer ${claimed} (until ${dayText(past.until as string)})${now}.`,
    expected: `former ${past.title}`,
    evidence: [
      ruleLine(past.at, `${person.name}: ${termOf(past)}`),
      ...(other ? [ruleLine(other.title.at, `${other.person.name}: ${other.title.title}`)] : []),
    ],
  })
}

function termOf({ title: name, from, until }: PersonTitle): string {
  if (from && until) return `${name} from ${dayText(from)} to ${dayText(until)}`
  return until ? `${name} until ${dayText(until)}` : `${name} from ${dayText(from ?? '')}`
}

/**
 * Returns who else held a title at the time. A title without a country is that of a country whose titles the person has:
 * a Colombian minister is not taken for the American one.
 */
function holderOf(claimed: string, not: Person, time: Period, rules: RuleSet): Held | null {
  const own = new Set(not.titles.map(({ title }) => countryIn(title)))
  const isOfTheirs = (title: string) =>
    countryIn(claimed) !== null || own.has(countryIn(title)) || countryIn(title) === null
  for (const person of rules.people) {
    if (person === not) continue
    const title = person.titles.find(
      (t) => isHeld(t, time) && sameTitle(claimed, t.title) === true && isOfTheirs(t.title),
    )
    if (title) return { person, title }
  }
  return null
}

const ruleLine = (at: { path: string; line: number }, text: string) => ({
  path: at.path,
  line: at.line,
  published: null,
  text,
})
