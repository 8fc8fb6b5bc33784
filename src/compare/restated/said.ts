import type { Side } from '../../claim/side.ts'
import type { Reading, Sentence, Units } from '../../model/index.ts'
import { numbersBeside } from './written.ts'

/** What a text says in numbers. */
export interface Said {
  /** Its quantities. */
  sides: readonly Side[]
  /** The numbers outside of them, in names, dates and ordinals. */
  beside: ReadonlySet<number>
  /** The years that it names, and that of its publication. */
  years: readonly number[]
  /** How many things the enumerations of its sentences have. */
  listed: ReadonlySet<number>
}

/** Tells whether a text gives the number of a headline in one way. */
export type Explanation = (side: Side, said: Said, units: Units) => boolean

/** Returns what some sentences of an article say in numbers. */
export function saidIn(reading: Reading, sentences: readonly Sentence[], sides: readonly Side[]): Said {
  const beside = numbersBeside(sentences, sides)
  const published = reading.article.published === null ? [] : [Number(reading.article.published.slice(0, 4))]
  const written = [...beside, ...sides.map(({ quantity: { low } }) => low ?? 0)].filter(isYear)
  return {
    sides,
    beside,
    years: [...new Set([...written, ...published])].slice(0, MOST_YEARS),
    listed: new Set(sentences.map(({ text }) => itemsIn(text))),
  }
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1000 && value < 2200
const MOST_YEARS = 40

/** Returns how many items with a capital a sentence enumerates: 3 in "Ohio, Utah and Maine". */
const itemsIn = (text: string): number =>
  (text.match(/(?:^|[,;:]\s+|\b(?:and|or|of|in)\s+)(?:and\s+|in\s+)?\p{Lu}/gu) ?? []).length
