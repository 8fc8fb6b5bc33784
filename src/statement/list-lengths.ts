import { cardinalPattern } from '../english/words/numbers.ts'
import type { ClaimContext, ListSubject, Passage, Quantity, Span, StatementOf } from '../model/index.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../sentence/phrase.ts'
import { type ListedItems, listedFrom } from './list-items.ts'
import { type RowReader, saidAt, sentenceAt, type Text } from './text.ts'

/** Words for the items of a list, but not for things outside the text. */
const ITEMS =
  'advantages|answers|approaches|aspects|benefits|categories|causes|challenges|changes|conditions|consequences|criteria|drawbacks|examples|facts|factors|features|findings|goals|guidelines|ideas|issues|items|kinds|lessons|levels|limitations|methods|mistakes|myths|objectives|obstacles|options|phases|pillars|points|principles|priorities|problems|questions|reasons|recommendations|requirements|risks|rules|scenarios|signs|stages|steps|strategies|suggestions|takeaways|tasks|techniques|themes|things|tips|topics|trends|types|ways'

/** "There are three main reasons:", "These are the five rules of the game:", "The following two bugs are fixed:" */
const BEFORE_LIST = [
  phrase(`{count} (?:[\\p{L}'-]+ ){0,3}(?:${ITEMS})(?: [\\p{L}'-]+){0,6}:$`),
  phrase("following {count} (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s(?: [\\p{L}'-]+){0,4}:$"),
  phrase("{count} following (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s(?: [\\p{L}'-]+){0,4}:$"),
]
/** "We now have six sets of binaries for each library:", which tells of another list if that one is longer or shorter by more than one. */
const LOOSELY_BEFORE_LIST = [phrase("{count} (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s(?: [\\p{L}'-]+){0,6}:$")]
/** A count of things that were told of before or are told of elsewhere, and two kinds of things: "the two authors", "the next two", "two tools and a language". */
const OF_OTHERS =
  /\b(?:the|these|those|our|its|their|his|her|my|your|first|next|last|past|other|all|every|each)(?: [\p{L}'-]+)? ?$/iu
const OF_TWO_KINDS = /\b(?:and|or)\b/i
/** "6 ways to save energy", "The top ten lessons of the year" */
const IN_HEADLINE = [
  phrase(`^(?:the |here are |these are |our |top |my )*{count} (?:[\\p{L}'-]+ ){0,3}(?:${ITEMS})\\b`),
]
/** The number that opens a heading: "1. Turn it off", "#3: Wait". */
const NUMBERED = /^(?:#|No\. )?(\d{1,2})[.):] /
/** How a number of items is written; not "a couple" or "one", which may be a pronoun. */
const ANNOUNCES = new RegExp(`^(?:[2-9]|[1-9]\\d|${cardinalPattern(2, 20)})$`, 'i')

/** How many items a headline, or the sentence before a list, announces, and how many follow. */
export const listLengths: RowReader<'items-announced' | 'items-listed'> = {
  attributes: ['items-announced', 'items-listed'],
  *read(text) {
    const { marked, reading } = text
    const { passages } = reading.article
    for (const [index, sentence] of marked.entries()) {
      const { passage } = sentence.sentence
      const isHeadline = passages[passage]?.role === 'headline'
      const isLast = marked[index + 1]?.sentence.passage !== passage
      if (!isHeadline && !isLast) continue
      const firm = [...findPhrases(isHeadline ? IN_HEADLINE : BEFORE_LIST, sentence)]
      const loose = isHeadline || firm.length > 0 ? [] : [...findPhrases(LOOSELY_BEFORE_LIST, sentence)]
      for (const { numbers, text: words } of [...firm, ...loose]) {
        const claim = numbers.count as number
        const quantity = reading.quantities[claim] as Quantity
        if (!isCount(quantity)) continue
        const list = isHeadline ? text.once(numberedHeadings) : listedFrom(reading.article, passage + 1)
        if (!list) continue
        if (loose.length > 0 && !isOfList(words, sentence, quantity, list)) continue
        yield* rowsOf(text, claim, index, list)
      }
    }
  },
}

/** "Two things:" often stands before a list of something else. */
const FEWEST = 3

/**
 * Tells whether a count of any things is that of the list behind it, or a slip of it. Of 254 such counts in 5,600 articles 242
 * are that of the list, and the others off by one.
 */
function isOfList(
  words: string,
  { words: all }: MarkedSentence,
  { low, bound }: Quantity,
  { items }: ListedItems,
): boolean {
  const before = all.slice(0, all.lastIndexOf(words))
  const isNear = low !== null && low >= FEWEST && Math.abs(low - items) <= 1
  return isNear && bound === 'exact' && !OF_OTHERS.test(before) && !OF_TWO_KINDS.test(words)
}

const isCount = ({ bound, unit, text }: Quantity): boolean =>
  (bound === 'exact' || bound === 'about') && unit === null && ANNOUNCES.test(text)

function* rowsOf(
  text: Text,
  claim: number,
  sentence: number,
  { first, last, items }: ListedItems,
): Generator<StatementOf<'items-announced' | 'items-listed'>> {
  const { article, contexts, claims } = text.reading
  const { quantity } = contexts[claim] as ClaimContext
  const { start, end } = quantity.said
  const at = { start, end, sentence }
  const listed = sentenceAt(text, first, 0)
  const visible = { start: 0, end: article.passages[first]?.text.length ?? 0 }
  const subject: ListSubject = { kind: 'list', key: `list:${claim}`, passage: first }
  const common = { subject, when: [], where: null, attribution: null, stage: 'figure' } as const
  yield {
    ...common,
    attribute: 'items-announced',
    value: { items: quantity.low ?? 0 },
    said: saidAt(text, at),
    at,
    modality: claims[claim]?.modality ?? 'asserted',
    source: { kind: 'claim', index: claim },
  }
  yield {
    ...common,
    attribute: 'items-listed',
    value: { items },
    said: spanOf(text, first, last),
    at: { ...visible, sentence: listed < 0 ? sentence : listed },
    modality: 'asserted',
    source: { kind: 'words' },
  }
}

/** Returns the span from the beginning of one passage to the end of another. */
function spanOf({ reading: { article } }: Text, first: number, last: number): Span {
  const [from, to] = [article.passages[first] as Passage, article.passages[last] as Passage]
  const end = to.runs.at(-1)
  const range = { start: from.runs[0]?.source ?? 0, end: end ? end.source + end.sourceLength : 0 }
  return { in: from.in, ...range, text: article.text.slice(range.start, range.end) }
}

/** Returns the headings if they are numbered from 1 up, or down to 1, without a gap; else null. */
function numberedHeadings({ reading: { article } }: Text): ListedItems | null {
  const numbered = article.passages.flatMap(({ role, text }, passage) => {
    const number = role === 'heading' ? NUMBERED.exec(text)?.[1] : undefined
    return number === undefined ? [] : [{ passage, number: Number(number) }]
  })
  const up = numbered[0]?.number === 1 ? numbered : numbered.toReversed()
  const [first, last] = [numbered[0], numbered.at(-1)]
  return first && last && numbered.length > 1 && up.every(({ number }, i) => number === i + 1)
    ? { first: first.passage, last: last.passage, items: numbered.length }
    : null
}
