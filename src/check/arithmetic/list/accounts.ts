import type { Passage, Reading } from '../../../model/index.ts'
import type { Calculation, Relation } from '../relation.ts'
import { numbersByPassage, summed } from './columns.ts'

/** Numbers of a list that runs on in a paragraph, at least: the parts and their total. */
const FEWEST = 4
/** Parts that are added up, at most. */
const MOST_PARTS = 60
/** Longest text between two of them, in UTF-16 units. */
const LONGEST_GAP = 80

/** A total before its number, "Wreath £17.00 Total £489.93", or behind it, "£17.00 WREATH £489.93 TOTAL". */
const BEFORE = /\btotal:?\s*$/i
const BEHIND = /^\s*(?:total|TOTAL)\b/

/** Amounts that run on in a paragraph against their total, one of them a slip away from what the others give: "Rent £15.95 Paper £76.26 Stamps £78.80 Total £171.10". */
export const accounts: Relation = function* ({ reading }) {
  for (const [passage, numbers] of numbersByPassage(reading)) {
    const amounts = numbers.filter((i) => reading.quantities[i]?.unit != null)
    if (amounts.length >= FEWEST) yield* totalsAmong(reading, passage, amounts)
  }
}

function* totalsAmong(reading: Reading, passage: number, amounts: readonly number[]): Generator<Calculation> {
  const { text } = reading.article.passages[passage] as Passage
  const placeOf = (i: number) => reading.contexts[i]?.quantity ?? { start: 0, end: 0 }
  let parts: number[] = []
  let end = 0
  for (const [at, of] of amounts.entries()) {
    const before = text.slice(end, placeOf(of).start)
    end = placeOf(of).end
    const behind = text.slice(end, amounts[at + 1] === undefined ? undefined : placeOf(amounts[at + 1] as number).start)
    if (before.length > LONGEST_GAP || before.includes(':')) parts = []
    if (!BEFORE.test(before) && !BEHIND.test(behind)) {
      parts.push(of)
      continue
    }
    const isList = parts.length >= FEWEST - 1 && parts.length <= MOST_PARTS
    const calculation = isList ? summed(of, parts, false, reading.quantities) : null
    if (calculation) yield calculation
    parts = []
  }
}
