import { partsOf } from '../../base/calendar.ts'
import { SHORT_MONTHS, WEEKDAYS } from '../../english/words/calendar.ts'
import { RANKS } from '../../english/words/numbers.ts'
import type { DateMention } from '../../model/index.ts'

type Part = 'year' | 'quarter' | 'month' | 'day' | 'weekday'

/** The calendar parts of a date: for "3 May" a month and a day, for "Q2 2020" a quarter and a year. */
export type DateParts = ReadonlyMap<Part, number>

const MONTHS = SHORT_MONTHS.join('|').toLowerCase()
const WEEKDAY_STARTS = WEEKDAYS.map((name) => name.slice(0, 3)).join('|')
const ORDINALS = RANKS.slice(0, 4).join('|')

const YEAR = /\b(\d{4})\b/
const QUARTER = /\bq([1-4])|\b([1-4])(?:(?:st|nd|rd|th)\s)?q/i
const NAMED_QUARTER = new RegExp(`\\b(${ORDINALS})[\\s-]q`, 'i')
const MONTH = new RegExp(`\\b(${MONTHS})`, 'i')
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\b/
const WEEKDAY = new RegExp(`\\b(${WEEKDAY_STARTS})`, 'i')
/** Words that name a range, or several dates. */
const SEVERAL = /\d\s*[-–]\s*(?:\d|\p{L}+\.?\s\d)|\s(?:to|and|or|through|until|between)\s/iu

/**
 * Returns the parts of a date: all of them where its day is known, else those that its words name. Empty for a range, and
 * for words such as "last week".
 */
export function partsOfDate({ text, from, to, grain, since }: DateMention): DateParts {
  if (SEVERAL.test(text)) return new Map()
  if (grain === 'day' && from !== null && (since || from === to)) {
    return new Map(Object.entries(partsOf(from)) as [Part, number][])
  }
  const month = placeOf(MONTH, MONTHS, text)
  const digit = QUARTER.exec(text)
  const parts: [Part, number | null][] = [
    ['year', numberOf(YEAR.exec(text)?.[1])],
    ['quarter', numberOf(digit?.[1] ?? digit?.[2]) ?? placeOf(NAMED_QUARTER, ORDINALS, text)],
    ['month', grain === 'month' || grain === 'day' ? month : null],
    ['day', grain === 'day' && month !== null ? numberOf(DAY.exec(text)?.[1]) : null],
    ['weekday', grain === 'day' && month === null ? placeOf(WEEKDAY, WEEKDAY_STARTS, text) : null],
  ]
  return new Map(parts.filter((part): part is [Part, number] => part[1] !== null))
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** Returns the position, from 1, of the word that the pattern finds in a list separated by "|"; null for none. */
function placeOf(pattern: RegExp, words: string, text: string): number | null {
  const found = pattern.exec(text)?.[1]?.toLowerCase()
  return found === undefined ? null : words.split('|').indexOf(found) + 1
}

/** Returns the parts in which two dates differ, of those that both state; null where they have none in common. */
export function differing(a: DateParts, b: DateParts): Part[] | null {
  const both = [...a.keys()].filter((part) => b.has(part))
  return both.length === 0 ? null : both.filter((part) => a.get(part) !== b.get(part))
}
