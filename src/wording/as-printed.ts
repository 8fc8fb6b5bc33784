import type { Side } from '../claim/side.ts'
import type { Passage, Range } from '../model/index.ts'

/** "Twelve", which began a sentence and no longer does; no "Rs 500". */
const NUMBER_WORD = /^[A-Z][a-z]+\b(?! \d)/

/** A number as the article puts it, with the words that say how it is meant: "more than 140", "30 or so", "twelve". */
export function printed(side: Side): string {
  const { quantity } = side.context
  const isPlain = quantity.bound === 'exact' && !quantity.approximate
  const { start, end } = isPlain ? quantity : quantity.said
  const { text } = side.reading.article.passages[side.sentence.passage] as Passage
  const [lead, words] = [text.slice(start, quantity.start), text.slice(quantity.start, end)].map((part) =>
    part.replace(/\s+/g, ' '),
  ) as [string, string]
  const number = lead === '' && NUMBER_WORD.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
  return lead.toLowerCase() + number
}

/** The same beside a number at another rate: "14 a week". */
export function printedBeside(side: Side, other: Side): string {
  const { per, text } = side.quantity
  const words = printed(side)
  return per === null || per === other.quantity.per || text.includes(per) ? words : `${words} ${perText(per)}`
}

/** Returns the unit that a rate counts by, in words: "a week", "an hour". */
export const perText = (per: string): string => `${per === 'hour' ? 'an' : 'a'} ${per}`

/** The words of the sentence before and behind its number. */
export function wordsAround(side: Side): { before: string; after: string } {
  const { start, end } = rangeIn(side)
  return { before: side.sentence.text.slice(0, start), after: side.sentence.text.slice(end) }
}

/** Where the number stands in the words of its sentence. */
export const rangeIn = ({ sentence, context: { quantity } }: Side): Range => ({
  start: quantity.start - sentence.start,
  end: quantity.end - sentence.start,
})
