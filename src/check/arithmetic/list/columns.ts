import { intersects } from '../../../base/interval.ts'
import { isShare, type Passage, type Quantity, type Reading } from '../../../model/index.ts'
import { addUp, type Calculation, isClearSlip, isMeant, isPlain, type Relation, slippedPart } from '../relation.ts'

/** A line of figures: what it is called, and its numbers (indices of quantities) from left to right. */
interface Line {
  label: string
  numbers: readonly number[]
}

/** Longest line or cell, in UTF-16 units: a longer one is a paragraph. */
const LONGEST = 120
/** Lines of one table that are added up, at most. */
const MOST_LINES = 100
/** Lines above a total, at least. */
const FEWEST_LINES = 2

/** What a total is called. */
const TOTAL = /^\W*(?:grand |overall |combined |final )?totals?\b|\btotal\W*$/i
/** What a line is called that may be no part of the total below: part of it already, or taken off. */
const NO_PART = /\b(?:sub-?total|of which|of whom|including|less|minus|balance|average|carried|brought|net|discount)\b/i

/** The last line of a table or of a list of figures against the lines above it: "Fees £120.50", "Sales £89.25", "Total £290.75". */
export const columns: Relation = function* ({ reading }) {
  for (const table of tablesIn(reading)) {
    let from = 0
    for (const [at, line] of table.entries()) {
      if (!isTotal(line)) continue
      const above = table.slice(from, at)
      from = at + 1
      if (above.length < FEWEST_LINES) continue
      const isNamed = line.label !== '' && !above.some(({ label }) => NO_PART.test(label))
      for (const [column, of] of line.numbers.entries()) {
        const calculation = summed(
          of,
          above.map(({ numbers }) => numbers[column] as number),
          isNamed,
          reading.quantities,
        )
        if (calculation) yield calculation
      }
    }
  }
}

const isTotal = ({ label }: Line): boolean => label === '' || TOTAL.test(label)

/** Returns a total against the sum of the lines above it, or one of these against the rest. Without the word, only a slip tells that it was meant for one. */
function summed(
  of: number,
  from: readonly number[],
  isNamed: boolean,
  quantities: readonly Quantity[],
): Calculation | null {
  const total = quantities[of] as Quantity
  const parts = from.map((i) => quantities[i] as Quantity)
  if (!isFigure(total) || !parts.every((part) => isFigure(part) && isOfOneUnit(part, total))) return null
  const sum = addUp(parts, total.unit)
  const isSum = intersects(sum.allows, total.accepts) || isClearSlip(total, sum.allows)
  const wrong = isSum ? null : slippedPart(of, from, quantities)
  if (wrong) return { ...wrong, severity: 'warning' }
  return isSum || (isNamed && isMeant(sum.allows, total)) ? { of, from, ...sum, severity: 'warning' } : null
}

const isFigure = (one: Quantity): boolean => isPlain(one) && one.bound === 'exact' && !isShare(one)

const isOfOneUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.per === b.per

/** Returns the tables and lists of figures of an article: neighbouring lines with as many numbers each. */
function tablesIn(reading: Reading): Line[][] {
  const tables: Line[][] = []
  let table: Line[] = []
  let next = 0
  for (const { line, first, last } of linesIn(reading)) {
    const goesOn = first === next && table[0]?.numbers.length === line.numbers.length && table.length < MOST_LINES
    if (!goesOn) {
      table = []
      tables.push(table)
    }
    table.push(line)
    next = last + 1
  }
  return tables.filter(({ length }) => length > FEWEST_LINES)
}

/** A line with the indices of its first and last passage. */
interface Placed {
  line: Line
  first: number
  last: number
}

/** Returns the lines of figures of an article: a short passage with its numbers, or a cell with a name and the cells with nothing but numbers behind it. */
function* linesIn(reading: Reading): Generator<Placed> {
  const { passages } = reading.article
  const numbers = numbersByPassage(reading)
  for (let first = 0; first < passages.length; first++) {
    const passage = passages[first] as Passage
    if (!isShort(passage)) continue
    const own = numbers.get(first) ?? []
    let last = first
    const behind: number[] = []
    if (isName(passage, own, reading.quantities)) {
      while (isCell(passages[last + 1], numbers.get(last + 1))) behind.push(...(numbers.get(++last) as number[]))
    }
    const named = behind.length > 0 ? behind : measuresAmong(own, reading.quantities)
    if (named.length > 0) yield { line: { label: labelOf(passage), numbers: named }, first, last }
    first = last
  }
}

/** Tells whether a passage is the name of a line whose numbers are in cells of their own, though it may have one: "Bus (2)". */
const isName = (passage: Passage, own: readonly number[], quantities: readonly Quantity[]): boolean =>
  labelOf(passage) !== '' && own.every((i) => quantities[i]?.unit === null)

/** Returns the numbers that have a unit, where some do: in "Bus (2) £45.20" the others are part of the name. */
function measuresAmong(own: readonly number[], quantities: readonly Quantity[]): readonly number[] {
  const measures = own.filter((i) => quantities[i]?.unit != null)
  return measures.length > 0 ? measures : own
}

const isShort = ({ role, text }: Passage): boolean =>
  role === 'body' && text.length <= LONGEST && !/[.!?]["”’')]?\s*$/.test(text)

const FIGURE = /[\p{Sc}\d.,\s%()–-]/gu

/** Tells whether a passage has nothing but one number. */
const isCell = (passage: Passage | undefined, numbers: readonly number[] | undefined): boolean =>
  passage !== undefined && numbers?.length === 1 && isShort(passage) && labelOf(passage) === ''

const labelOf = ({ text }: Passage): string => text.replace(FIGURE, ' ').trim()

/** Returns the numbers of each passage (indices of quantities), in order. */
function numbersByPassage({ sentences, sentenceOf, quantities }: Reading): Map<number, number[]> {
  const numbers = new Map<number, number[]>()
  for (const i of quantities.keys()) {
    const passage = sentences[sentenceOf[i] as number]?.passage
    if (passage === undefined) continue
    const own = numbers.get(passage)
    if (own) own.push(i)
    else numbers.set(passage, [i])
  }
  return numbers
}
