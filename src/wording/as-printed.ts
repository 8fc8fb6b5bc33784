import type { Side } from '../claim/side.ts'
import type { Passage, Range } from '../model/index.ts'

/** A number word that may begin a sentence ("Twelve"); not "Rs 500". */
const NUMBER_WORD = /^[A-Z][a-z]+\b(?! \d)/

/** Returns a number as the article prints it, with its hedges and bounds, for the middle of a sentence: "more than 140", "30 or so", "twelve". */
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

/** Returns the same, with its rate where the other number has another one: "14 a week". */
export function printedBeside(side: Side, other: Side): string {
  const { per, text } = side.quantity
  const words = printed(side)
  return per === null || per === other.quantity.per || text.includes(per) ? words : `${words} ${perText(per)}`
}

/** Returns the unit that a rate counts by, in words: "a week", "an hour". */
export const perText = (per: string): string => `${per === 'hour' ? 'an' : 'a'} ${per}`

/** Returns the words of the sentence before and after its number. */
export function wordsAround(side: Side): { before: string; after: string } {
  const { start, end } = rangeIn(side)
  return { before: side.sentence.text.slice(0, start), after: side.sentence.text.slice(end) }
}

/** Returns the range of the number in the text of its sentence, in UTF-16 units, half-open. */
export const rangeIn = ({ sentence, context: { quantity } }: Side): Range => ({
  start: quantity.start - sentence.start,
  end: quantity.end - sentence.start,
})
