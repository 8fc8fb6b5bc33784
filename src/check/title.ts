import { dayText } from '../english/printed-value.ts'
import { sameTitle } from '../english/words/same-title.ts'
import type { Check } from '../model/check.ts'
import type { NameMention, Period, Person, PersonTitle, RuleSet, Verdict } from '../model/index.ts'
import { withSpot } from '../sentence/marked-sentence.ts'
import { mayBeAtUnstatedTime, timesOf } from '../sentence/times-spoken-of.ts'
import { verdict } from '../wording/verdict.ts'

/** A person's name and title against the rules, at the day of publication or the one that the sentence names. */
export const title: Check = {
  id: 'title',
  about: "A person's title at the day that the sentence speaks of, and the spelling of the name, against the rules",
  quotes: 'check',
  run({ reading, rules }) {
    const people = new Map(rules.people.map((p) => [p.id, p]))
    const spoken = timesOf(reading)
    const verdicts = withSpot(reading.names, reading.namesAt).flatMap(([mention, at]) => {
      const person = mention.person === null ? undefined : people.get(mention.person)
      if (!person) return []
      const spelling = misspelling(mention, person)
      const times = mayBeAtUnstatedTime(at, reading) ? [] : (spoken[at.sentence] as Period[])
      const office = wrongTitle(mention, person, times, rules)
      return [spelling, office].filter((v): v is Verdict => v !== null)
    })
    return { verdicts, compared: [] }
  },
}

function misspelling(mention: NameMention, person: Person): Verdict | null {
  const wrong = mention.misspelt
  if (!wrong) return null
  const at = { in: mention.in, start: wrong.start, end: wrong.end, text: wrong.written }
  return verdict('title', at, {
    severity: 'error',
    message: `The name is spelt ${wrong.right}, not ${wrong.written}.`,
    expected: wrong.right,
    evidence: [ruleLine(person.at, person.name)],
    fixes: [
      { title: `Write ${wrong.right}`, path: null, start: wrong.start, end: wrong.end, replacement: wrong.right },
    ],
  })
}

/**
 * A wrong title is one that the person held at none of the times spoken of, though the rules know what they held, and that
 * is known as an office: of someone else, or of theirs at another time. A title the rules do not know is left alone.
 */
function wrongTitle(mention: NameMention, person: Person, times: readonly Period[], rules: RuleSet): Verdict | null {
  const claimed = claimedBy(mention)
  const [time] = times
  if (claimed === null || !time) return null
  const titlesHeld = times.map((t) => person.titles.filter((title) => isHeld(title, t)))
  const right = titlesHeld[0]?.find((t) => isHeldThroughout(t, time))
  if (!right || titlesHeld.flat().some((t) => sameTitle(claimed, t.title) !== false)) return null
  const own = person.titles.find((t) => sameTitle(claimed, t.title) === true)
  const other = own ? null : holderOf(claimed, person, time, rules)
  if (!own && !other) return null
  const because = own ? termOf(own) : `${claimed} was ${other?.person.name}`
  return verdict('title', mention, {
    severity: 'error',
    message: `${when(time)} ${person.name} was ${right.title}, not ${claimed} (${because}).`,
    expected: right.title,
    evidence: [
      ruleLine(right.at, `${person.name}: ${right.title}`),
      ...(other ? [ruleLine(other.title.at, `${other.person.name}: ${other.title.title}`)] : []),
    ],
  })
}

/**
 * The title that is claimed for the day; null where none is, or one of another time. A deputy's is an office of its own: "US
 * Vice President", as the article words it.
 */
function claimedBy({ title, status, text, name }: NameMention): string | null {
  if (status === null || title === null) return title
  return status === 'deputy' ? text.replace(name, '').replace(/^[\s,]*(?:the )?|[\s,]+$/gi, '') : null
}

const when = ({ from, to }: Period): string =>
  from === to ? `On ${dayText(from)}` : `From ${dayText(from)} to ${dayText(to)}`

function termOf({ title: name, from, until }: PersonTitle): string {
  if (from && until) return `${name} from ${dayText(from)} to ${dayText(until)}`
  return until ? `${name} until ${dayText(until)}` : `${name} from ${dayText(from ?? '')}`
}

/** Whether the title was held at some time of the period. */
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
