import { cardinalPattern } from '../../english/words/numbers.ts'
import type { Quantity, Reading } from '../../model/index.ts'
import type { Statement } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { countItems } from './list-items.ts'
import { type Calculation, isPlain, type Relation } from './relation.ts'

/** Words for what a list holds, and for nothing that stands outside it. */
const ITEMS =
  'advantages|answers|approaches|aspects|benefits|categories|causes|challenges|changes|conditions|consequences|criteria|drawbacks|examples|facts|factors|features|findings|goals|guidelines|ideas|issues|items|kinds|lessons|levels|limitations|methods|mistakes|myths|objectives|obstacles|options|phases|pillars|points|principles|priorities|problems|questions|reasons|recommendations|requirements|risks|rules|scenarios|signs|stages|steps|strategies|suggestions|takeaways|tasks|techniques|themes|things|tips|topics|trends|types|ways'

/** "There are three main reasons:", "These are the five rules of the game:", "The following two bugs are fixed:" */
const BEFORE_LIST = [
  phrase(`{count} (?:[\\p{L}'-]+ ){0,3}(?:${ITEMS})(?: [\\p{L}'-]+){0,6}:$`),
  phrase("following {count} (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s(?: [\\p{L}'-]+){0,4}:$"),
  phrase("{count} following (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s(?: [\\p{L}'-]+){0,4}:$"),
]
/** "6 ways to save energy", "The top ten lessons of the year" */
const IN_HEADLINE = [
  phrase(`^(?:the |here are |these are |our |top |my )*{count} (?:[\\p{L}'-]+ ){0,3}(?:${ITEMS})\\b`),
]
/** The number that opens a heading: "1. Turn it off", "#3: Wait". */
const NUMBERED = /^(?:#|No\. )?(\d{1,2})[.):] /
/** How a number of items is written: never "a couple", and "one" is a pronoun. */
const ANNOUNCES = new RegExp(`^(?:[2-9]|[1-9]\\d|${cardinalPattern(2, 20)})$`, 'i')

/** A number of items announced, in the headline or before a list, against the items that follow. */
export const listedItems: Relation = function* ({ reading, statements }) {
  for (const [index, statement] of statements.entries()) {
    const { passage } = statement.sentence
    const isHeadline = reading.article.passages[passage]?.role === 'headline'
    if (isHeadline) yield* announced(statement, IN_HEADLINE, () => numberedHeadings(reading), reading)
    else if (statements[index + 1]?.sentence.passage !== passage) {
      yield* announced(statement, BEFORE_LIST, () => countItems(reading.article, passage + 1), reading)
    }
  }
}

function* announced(
  statement: Statement,
  phrases: typeof BEFORE_LIST,
  count: () => number,
  { quantities }: Reading,
): Generator<Calculation> {
  for (const { numbers } of findPhrases(phrases, statement)) {
    const of = numbers.count as number
    const said = quantities[of] as Quantity
    if (!isPlain(said) || said.unit !== null || !ANNOUNCES.test(said.text)) continue
    const items = count()
    if (items < 2) continue
    const result = String(items)
    const working = `The list has ${result} items`
    yield { of, from: [], allows: { low: items, high: items }, working, result, severity: 'warning' }
  }
}

/** How many headings are numbered from 1 up, or down to 1, without a gap; else 0. */
function numberedHeadings({ article }: Reading): number {
  const headings = article.passages.filter(({ role }) => role === 'heading')
  const numbers = headings.flatMap(({ text }) => NUMBERED.exec(text)?.[1] ?? []).map(Number)
  const up = numbers[0] === 1 ? numbers : numbers.toReversed()
  return up.every((number, i) => number === i + 1) ? up.length : 0
}
