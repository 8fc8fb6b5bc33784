import { SHORT_MONTHS } from '../../english/words/calendar.ts'

/** A day as written; it need not exist. */
export interface WrittenDay {
  year: number | null
  /** 1 to 12. */
  month: number
  day: number
  /** Whether it is written as an ordinal: "31st". */
  isOrdinal: boolean
  /** Range of the day of the month in the text, with its ending ("31st"); UTF-16 units, half-open. */
  start: number
  end: number
}

const MONTHS = SHORT_MONTHS.map((name) => name.toLowerCase())
const NAMED_MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*`, 'gi')
const DAY = /\b(\d{1,2})(st|nd|rd|th)?\b/gi
const YEAR = /\b\d{4}\b/g
const FIGURES = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/

/** Returns every day that a written date may mean: each of its day numbers with the nearest month, and the year behind it, or else the last before. */
export function writtenDays(text: string): WrittenDay[] {
  const figures = FIGURES.exec(text.trim())
  return figures ? inFigures(text, figures) : inWords(text)
}

function inWords(text: string): WrittenDay[] {
  const months = [...text.matchAll(NAMED_MONTH)]
  const years = [...text.matchAll(YEAR)]
  return [...text.matchAll(DAY)].flatMap(({ 0: written, 1: day, 2: ending, index }) => {
    const year = (years.find((one) => one.index > index) ?? years.at(-1))?.[0]
    const gap = (month: RegExpExecArray) =>
      month.index > index ? month.index - index - written.length : index - month.index - month[0].length
    const nearest = months.toSorted((a, b) => gap(a) - gap(b))[0]
    if (!nearest) return []
    return {
      year: year === undefined ? null : Number(year),
      month: MONTHS.indexOf((nearest[1] as string).toLowerCase()) + 1,
      day: Number(day),
      isOrdinal: ending !== undefined,
      start: index,
      end: index + written.length,
    }
  })
}

/** Returns the readings of "2024-02-30", "31/04/2024", "04/31/2024" in which the month exists. */
function inFigures(text: string, [, first = '', mark = '', second = '', third = '']: RegExpExecArray): WrittenDay[] {
  const offset = text.indexOf(first)
  const starts = [offset, offset + first.length + mark.length, offset + first.length + second.length + 2 * mark.length]
  const orders =
    first.length === 4
      ? [[0, 1, 2]]
      : [
          [2, 1, 0],
          [2, 0, 1],
        ]
  const parts = [first, second, third]
  return orders.flatMap(([y = 0, m = 0, d = 0]) => {
    const [year, month, day] = [y, m, d].map((i) => Number(parts[i])) as [number, number, number]
    if (month < 1 || month > 12) return []
    const start = starts[d] as number
    const end = start + (parts[d] as string).length
    return { year: year < 100 ? 2000 + year : year, month, day, isOrdinal: false, start, end }
  })
}
