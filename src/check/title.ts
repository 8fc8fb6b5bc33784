import type { NameMention, Person, PersonTitle, RuleSet, Verdict } from '../model/index.ts'
import { sameTitle } from '../model/title.ts'
import type { Check } from './check.ts'
import { verdict } from './verdict.ts'
import { day } from './words.ts'

/** A person's name and title against the rules, at the day of publication. */
export const title: Check = {
  id: 'title',
  about: "A person's title at the day of publication, and the spelling of the name, against the rules",
  run({ reading, rules }) {
    const people = new Map(rules.people.map((p) => [p.id, p]))
    const verdicts = reading.names.flatMap((mention) => {
      const person = mention.person === null ? undefined : people.get(mention.person)
      if (!person) return []
      const spelling = misspelling(mention, person)
      const office = wrongTitle(mention, person, reading.article.published, rules)
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
 * A wrong title is one that the person does not hold that day, though the rules know what they hold, and that is known
 * as an office: of someone else, or of theirs at another time. A title the rules do not know is left alone.
 */
function wrongTitle(mention: NameMention, person: Person, published: string | null, rules: RuleSet): Verdict | null {
  const claimed = mention.title
  if (claimed === null || published === null || mention.status !== null) return null
  const held = person.titles.filter((t) => isHeld(t, published))
  if (held.length === 0 || held.some((t) => sameTitle(claimed, t.title) !== false)) return null
  const own = person.titles.find((t) => !held.includes(t) && sameTitle(claimed, t.title) === true)
  const other = own ? null : holderOf(claimed, person, published, rules)
  if (!own && !other) return null
  const right = (held[0] as PersonTitle).title
  const because = own ? termOf(own) : `${claimed} was ${other?.person.name}`
  return verdict('title', mention, {
    severity: 'error',
    message: `On ${day(published)} ${person.name} was ${right}, not ${claimed} (${because}).`,
    expected: right,
    evidence: [
      ruleLine((held[0] as PersonTitle).at, `${person.name}: ${right}`),
      ...(other ? [ruleLine(other.title.at, `${other.person.name}: ${other.title.title}`)] : []),
    ],
  })
}

function termOf({ title: name, from, until }: PersonTitle): string {
  if (from && until) return `${name} from ${day(from)} to ${day(until)}`
  return until ? `${name} until ${day(until)}` : `${name} from ${day(from ?? '')}`
}

const isHeld = ({ from, until }: PersonTitle, on: string): boolean =>
  (from === null || from <= on) && (until === null || on <= until)

function holderOf(claimed: string, not: Person, on: string, rules: RuleSet) {
  for (const person of rules.people) {
    if (person === not) continue
    const held = person.titles.find((t) => isHeld(t, on) && sameTitle(claimed, t.title) === true)
    if (held) return { person, title: held }
  }
  return null
}

const ruleLine = (at: { path: string; line: number }, text: string) => ({
  path: at.path,
  line: at.line,
  published: null,
  text,
})
