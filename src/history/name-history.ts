import { compareText } from '../base/compare-text.ts'
import { sourceSpan } from '../base/source-range.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { NameAttribute, NameHistory, NameSaying, Reading, Sentence, Span, StatedText } from '../model/index.ts'
import { directDates } from '../named/dates.ts'
import { mentionsIn } from '../named/mention.ts'
import { personNameOf } from '../named/person-name.ts'
import { fullTitle } from '../named/titles.ts'
import { type SoughtName, soughtName } from './same-name.ts'

/** What the history of a name is made from. */
export interface NameHistoryInput {
  texts: readonly StatedText[]
  /** Returns what the checks find wrong with an attribute at an offset (UTF-16) of an article; null where they find nothing. */
  wrong(attribute: NameAttribute, path: string, start: number): string | null
  /** Returns the 1-based line of an offset (UTF-16) of an article. */
  lineOf(reading: Reading, offset: number): number
}

const ATTRIBUTES: readonly NameAttribute[] = ['spelling', 'age', 'title', 'born', 'died', 'founded', 'law']

/** A saying with what it says of the name. */
interface Said extends NameSaying {
  attribute: NameAttribute
}

/** Returns every spelling, age, title and year that articles give for a name, with those marked that the others contradict. */
export function nameHistoryOf(name: string, input: NameHistoryInput): NameHistory {
  const sought = soughtName(name)
  const sayings = input.texts.flatMap((text) => sayingsIn(text, sought, input)).sort(byTime)
  const byAttribute = Map.groupBy(sayings, ({ attribute }) => attribute)
  return {
    name,
    attributes: ATTRIBUTES.flatMap((attribute) => {
      const own = (byAttribute.get(attribute) ?? []).map(({ attribute: _, ...saying }) => saying)
      if (own.length === 0) return []
      return [
        { attribute, sayings: attribute === 'age' ? withOddAges(own) : attribute === 'title' ? own : withRare(own) },
      ]
    }),
  }
}

function sayingsIn({ reading, statements }: StatedText, sought: SoughtName, input: NameHistoryInput): Said[] {
  const { path, published } = reading.article
  if (path === null || published === null) return []
  const sayingOf = (attribute: NameAttribute, said: string, span: Span, sentence: string): Said => ({
    attribute,
    ...{ path, line: input.lineOf(reading, span.start), published, said },
    ...{ text: sentence.replace(/\s+/g, ' ').trim(), wrong: input.wrong(attribute, path, span.start) },
  })
  const isNamed = (named: string) => isWholeName(personNameOf(named), sought)
  const rows = [...statements.of('age'), ...statements.of('title')].flatMap((row): Said[] => {
    if (row.subject.kind !== 'name' || !isNamed(row.subject.name)) return []
    const { text } = reading.sentences[row.at.sentence] as Sentence
    const said = row.attribute === 'age' ? `${row.value.low ?? row.value.high}` : fullTitle(row)
    return [sayingOf(row.attribute, said, row.said, text)]
  })
  const years = directDates(reading).flatMap(({ subject, attribute, date, said, passage }) =>
    isWholeName(subject, sought) && hasHistory(attribute)
      ? [sayingOf(attribute, String(date.year), said, passage.text)]
      : [],
  )
  return [...oneEach(spellingsIn(reading, sought, sayingOf)), ...rows, ...years]
}

const hasHistory = (attribute: string): attribute is NameAttribute =>
  (ATTRIBUTES as readonly string[]).includes(attribute)

/** Tells whether a folded name is the one that is looked for. */
const isWholeName = (folded: string, sought: SoughtName): boolean => {
  const words = folded.split(' ')
  return words.length === sought.words.length && sought.isIn(words, 0)
}

function spellingsIn(
  reading: Reading,
  sought: SoughtName,
  sayingOf: (attribute: NameAttribute, said: string, span: Span, sentence: string) => Said,
): Said[] {
  return mentionsIn(reading).flatMap(({ passage, name }) => {
    const folded = name.words.map((word) => word.folded)
    const at = folded.findIndex((_, i) => sought.isIn(folded, i))
    const [first, last] = [name.words[at], name.words[at + sought.words.length - 1]]
    if (!first || !last) return []
    const span = sourceSpan(reading.article, passage, { start: first.start, end: last.end })
    const own = reading.article.passages.indexOf(passage)
    const sentence = reading.sentences.find(
      (one) => one.passage === own && one.start <= first.start && first.start < one.end,
    )
    const said = name.words
      .slice(at, at + sought.words.length)
      .map(({ text }) => text)
      .join(' ')
    return [sayingOf('spelling', said, span, sentence?.text ?? passage.text)]
  })
}

/** Returns the first of each spelling in an article. */
const oneEach = (sayings: readonly Said[]): Said[] =>
  sayings.filter((one, i) => sayings.findIndex(({ said }) => said === one.said) === i)

/** Marks what is said in too few articles to be a second way of the house. */
function withRare(sayings: readonly NameSaying[]): NameSaying[] {
  const counts = new Map<string, Set<string>>()
  for (const { said, path } of sayings) counts.set(said, (counts.get(said) ?? new Set()).add(path))
  const [most] = [...counts].sort(([, a], [, b]) => b.size - a.size)
  if (!most) return []
  const [usual, { size }] = most
  return sayings.map((saying) => {
    const own = counts.get(saying.said)?.size ?? 0
    const isRare = own < size && own / (own + size) < THRESHOLDS.houseSpelling
    const isOnlyOther = own === 1 && size > 1
    return saying.wrong !== null || saying.said === usual || !(isRare || isOnlyOther)
      ? saying
      : { ...saying, wrong: `${saying.said} here, ${usual} in ${size} articles.` }
  })
}

/** Articles that must agree on when somebody was born for another age to be odd. */
const AGREEING = 2

/** Marks ages that no birthday explains, where more articles agree with each other than with them. */
function withOddAges(sayings: readonly NameSaying[]): NameSaying[] {
  const birth = ({ said, published }: NameSaying) => {
    const latest = Number(published.slice(0, 4)) - Number(said)
    return { from: latest - 1, to: latest }
  }
  return sayings.map((saying) => {
    const own = birth(saying)
    const others = sayings.filter(({ path }) => path !== saying.path)
    const against = others.filter((other) => birth(other).to < own.from || own.to < birth(other).from)
    const [first] = against
    if (
      saying.wrong !== null ||
      !first ||
      against.length < AGREEING ||
      against.length <= others.length - against.length
    )
      return saying
    return {
      ...saying,
      wrong: `${saying.said} here, which no birthday explains beside ${first.said} on ${first.published}.`,
    }
  })
}

const byTime = (a: NameSaying, b: NameSaying): number =>
  compareText(a.published, b.published) || compareText(a.path, b.path) || a.line - b.line
