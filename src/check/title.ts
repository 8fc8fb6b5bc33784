import { dayText } from '../english/printed-value.ts'
import { sameTitle } from '../english/words/titles/same-title.ts'
import type { Check } from '../model/check.ts'
import type { Period, Person, PersonTitle, RuleSet, StatementOf, Subject, Verdict } from '../model/index.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'
import { whenText } from '../wording/when.ts'
import { capitalised } from '../wording/words.ts'

/** A person's name and title against the rules, on the day of publication or the one that the sentence names. */
export const title: Check = {
  id: 'title',
  about: "A person's title on the day in question, and the spelling of the name, against the rules",
  quotes: 'check',
  run({ rules, statements }) {
    const people = new Map(rules.people.map((p) => [p.id, p]))
    const personOf = (subject: Subject) => (subject.kind === 'name' ? people.get(subject.person ?? '') : undefined)
    const spellings = statements.of('spelling').flatMap((row) => {
      const person = personOf(row.subject)
      return (person && misspelling(row, person)) ?? []
    })
    const offices = statements.of('title').flatMap((row) => {
      const person = personOf(row.subject)
      return (person && wrongTitle(row, person, rules)) ?? []
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
 * Returns a verdict if the person held the title at none of the times in question, the rules know which title they held
 * then, and they know the claimed one as someone else's or as the person's at another time. Unknown titles are left alone.
 */
function wrongTitle(
  { value, when: times, said }: StatementOf<'title'>,
  person: Person,
  rules: RuleSet,
): Verdict | null {
  if (value.status !== null && value.status !== 'deputy') return null
  const claimed = value.title
  const [time] = times
  if (!time) return null
  const titlesHeld = times.map((t) => person.titles.filter((title) => isHeld(title, t)))
  const right = titlesHeld[0]?.find((t) => isHeldThroughout(t, time))
  if (!right || titlesHeld.flat().some((t) => sameTitle(claimed, t.title) !== false)) return null
  const own = person.titles.find((t) => sameTitle(claimed, t.title) === true)
  const other = own ? null : holderOf(claimed, person, time, rules)
  if (!own && !other) return null
  const because = own ? termOf(own) : `${other?.person.name} was`
  return verdict('title', said, {
    severity: 'error',
    message: `${capitalised(whenText(time))} ${person.name} was ${right.title}, not ${claimed} (${because}).`,
    expected: right.title,
    evidence: [
      ruleLine(right.at, `${person.name}: ${right.title}`),
      ...(other ? [ruleLine(other.title.at, `${other.person.name}: ${other.title.title}`)] : []),
    ],
  })
}

function termOf({ title: name, from, until }: PersonTitle): string {
  if (from && until) return `${name} from ${dayText(from)} to ${dayText(until)}`
  return until ? `${name} until ${dayText(until)}` : `${name} from ${dayText(from ?? '')}`
}

/** Tells whether the title was held at some time in the period. */
const isHeld = ({ from, until }: PersonTitle, time: Period): boolean =>
  (from === null || from <= time.to) && (until === null || time.from <= until)

const isHeldThroughout = ({ from, until }: PersonTitle, time: Period): boolean =>
  (from === null || from <= time.from) && (until === null || time.to <= until)

function holderOf(claimed: string, not: Person, time: Period, rules: RuleSet) {
  for (const person of rules.people) {
    if (person === not) continue
    const titlesHeld = person.titles.find((t) => isHeld(t, time) && sameTitle(claimed, t.title) === true)
    if (titlesHeld) return { person, title: titlesHeld }
  }
  return null
}

const ruleLine = (at: { path: string; line: number }, text: string) => ({
  path: at.path,
  line: at.line,
  published: null,
  text,
})
