import { visibleRange } from '../base/source-range.ts'
import type { Side } from '../claim/side.ts'
import type { Passage, Range } from '../model/index.ts'

/** What may stand before a number and says how it is meant. */
const LEADS =
  '(?:well|just|slightly|a little|only) (?:over|under|above|below|more than|less than|fewer than)|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)|as (?:many|much|few|little) as|up to|over|under|above|below|about|around|roughly|approximately|some|nearly|almost|close to|an estimated|upwards? of|in excess of|a (?:minimum|maximum) of'
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${LEADS})\\s+)+$`, 'iu')
const BEHIND = /^\s+or\s+(?:more|fewer|less|so)(?!\p{L})/iu
/** "Twelve", which began a sentence and no longer does; no "Rs 500". */
const NUMBER_WORD = /^[A-Z][a-z]+\b(?! \d)/
/** Longest words before a number that are looked at, in UTF-16 units. */
const REACH = 40

/** A number as the article puts it, with the words that say how it is meant: "more than 140", "30 or so", "twelve". */
export function printed(side: Side): string {
  const { text, bound, approximate } = side.quantity
  const isPlain = bound === 'exact' && !approximate
  const { before, after } = wordsAround(side)
  const lead = isPlain ? '' : (BEFORE.exec(before.slice(-REACH))?.[0] ?? '')
  const tail = isPlain ? '' : (BEHIND.exec(after.slice(0, REACH))?.[0] ?? '')
  const words = `${lead}${text}${tail}`.replace(/\s+/g, ' ')
  return lead !== '' || NUMBER_WORD.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** The same beside a number at another rate: "14 a week". */
export function printedBeside(side: Side, other: Side): string {
  const { per, text } = side.quantity
  const words = printed(side)
  return per === null || per === other.quantity.per || text.includes(per)
    ? words
    : `${words} ${per === 'hour' ? 'an' : 'a'} ${per}`
}

/** The words of the sentence before and behind its number. */
export function wordsAround(side: Side): { before: string; after: string } {
  const { start, end } = rangeIn(side)
  return { before: side.sentence.text.slice(0, start), after: side.sentence.text.slice(end) }
}

/** Where the number stands in the words of its sentence. */
export function rangeIn({ reading, sentence, quantity }: Side): Range {
  const { start, end } = visibleRange(reading.article.passages[sentence.passage] as Passage, quantity)
  return { start: Math.max(0, start - sentence.start), end: Math.max(0, end - sentence.start) }
}
