import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, isoOf, partsOf, weekdayOf } from '../../src/base/calendar.ts'
import { readDates } from '../../src/time/index.ts'
import { growsWith } from '../support/growth.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WORDS = [
  ...MONTHS,
  'Friday',
  'on',
  'in',
  'since',
  'next',
  'last',
  'may',
  'march',
  'early',
  '2024',
  '31',
  '7',
  ',',
  '-',
  '–',
  '(',
  ')',
  "'s",
  'the',
  'week',
  'year',
  'ago',
  'to',
  '.',
  '\n',
  'will',
  'said',
  'Easter',
  'Q3',
  '1990s',
  '2021-22',
  'summer',
  'fall',
  'first half of',
  '9/11',
  'in five days',
  'day 5 of the',
  'into',
  'the end of',
  'on the 18th',
  '4Q20',
  'Jan-Mar',
  'dated 32 March 2024',
  'the second Tuesday of',
  'nineteen eighty-four',
  "'15",
  '10-Apr-15',
  '\u200b',
  '\u00ad',
  '２０２４',
  'Sat 14/06',
]
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const day = fc.integer({ min: 0, max: 72_000 }).map((days) => addDays('1900-01-01', days))

const assertWellFormed = (text: string, published: string | null) => {
  let free = 0
  for (const date of readDates(text, published)) {
    expect(text.slice(date.start, date.end)).toBe(date.text)
    expect(date.start).toBeGreaterThanOrEqual(free)
    expect(date.end).toBeGreaterThan(date.start)
    if (date.from && date.to) expect(date.from <= date.to).toBe(true)
    if (date.impossible) expect([date.from, date.to]).toEqual([null, null])
    free = date.end
  }
}

it('never throws, slices its words, in order and without overlap', () => {
  fc.assert(fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), fc.option(day), assertWellFormed))
})

it('reads every day back from the usual styles', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const { year, month, day: d } = partsOf(iso)
      const name = MONTHS[month - 1]
      const styles = [
        `${name} ${d}, ${year}`,
        `${d} ${name} ${year}`,
        iso,
        `${month}/${d}/${year}`,
        `the ${d}th of ${name} ${year}`,
      ]
      for (const style of styles) expect(readDates(`on ${style}.`, null)).toMatchObject([{ from: iso, to: iso }])
    }),
  )
})

it('keeps to the calendar', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (iso, days) => {
      expect(daysBetween(iso, addDays(iso, days))).toBe(days)
      expect(weekdayOf(addDays(iso, 7))).toBe(weekdayOf(iso))
      const { year, month, day: d } = partsOf(iso)
      expect(isoOf(year, month, d)).toBe(iso)
    }),
  )
})

it.each([
  '7',
  '2024 ',
  'may ',
  'march march ',
  '(',
  'Friday, ',
  'and ',
  'A',
  "'s ",
  '1-',
  ' ',
  '\n',
  'last week ',
  'in a week ',
  'the end of ',
  'summer of ',
  'on the 18th ',
  '4Q ',
  'Jan-',
  'March 1 on the 2nd ',
  'the second Tuesday of ',
  'nineteen ',
  '2024, ',
  'the 2024 ',
  'The A ',
  'Oct\u00AD',
  'Sat 14-06 ',
  "the '90s ",
])('takes time linear in the length of "%s" repeated', (unit) => {
  const text = unit.repeat(Math.ceil(50_000 / unit.length))
  growsWith(text, (words) => readDates(words, '2024-03-22'))
})
