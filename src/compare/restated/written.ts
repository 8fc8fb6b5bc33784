import type { Side } from '../../claim/side.ts'
import { CARDINALS, DENOMINATORS, GROUP_SIZES, MULTIPLIED, RANKS } from '../../english/words/numbers.ts'
import type { Sentence } from '../../model/index.ts'

const DIGITS = /\d[\d,]*(?:\.\d+)?/g
/** A clock time: "7:30pm", "11 a.m.". No headline number restates its hour. */
const CLOCK = /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d{2}(?::\d{2})?\b/gi
const WORD = /\p{L}+/gu

/**
 * Returns every number that stands in some sentences outside of the quantities read there: in a name or a date ("Flight
 * 93", "3-D"), as an ordinal, or in a word for a group of so many ("twins", "a dozen").
 */
export function numbersBeside(sentences: readonly Sentence[], sides: readonly Side[]): ReadonlySet<number> {
  const numbers = new Set<number>()
  const within = Map.groupBy(sides, ({ sentence }) => sentence)
  for (const sentence of sentences) {
    const text = withoutQuantities(sentence, within.get(sentence) ?? []).replace(CLOCK, ' ')
    for (const [digits] of text.matchAll(DIGITS)) numbers.add(Number(digits.replaceAll(',', '')))
    for (const value of valuesOfWords(text)) numbers.add(value)
  }
  return numbers
}

function withoutQuantities({ text, start }: Sentence, sides: readonly Side[]): string {
  let rest = text
  for (const { context } of sides) {
    const [from, to] = [context.quantity.start - start, context.quantity.end - start]
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  return rest
}

function valuesOfWords(text: string): number[] {
  const values: number[] = []
  let tens = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const value = VALUES.get(word)
    if (value !== undefined) values.push(value < 10 ? tens + value : value, value)
    tens = value !== undefined && value > 19 && value < 100 && value % 10 === 0 ? value : 0
  }
  return values
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(DENOMINATORS),
  ...RANKS.map((word, i) => [word, i + 1] as const),
  ...Object.entries(MULTIPLIED),
  ...Object.entries(GROUP_SIZES),
  ...Object.entries(CARDINALS),
])
