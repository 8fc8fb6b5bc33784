import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/time/index.ts'
import absolute from './specs/absolute.json' with { type: 'json' }
import negatives from './specs/negatives.json' with { type: 'json' }
import relative from './specs/relative.json' with { type: 'json' }
import weekdays from './specs/weekdays.json' with { type: 'json' }

const PUBLISHED = '2024-03-22'

interface Case {
  text: string
  published?: string
  reads: (string | null)[][]
  weekday?: number
  since?: boolean
  impossible?: boolean
}

const read = ({ text, published = PUBLISHED }: Case) => readDates(text, published)

describe.each([
  ['absolute', absolute as Case[]],
  ['relative', relative as Case[]],
])('%s dates', (_, cases) => {
  it.each(cases)('$text', (spec) => {
    const dates = read(spec)
    expect(dates.map(({ text, from, to, grain }) => [text, from, to, grain])).toEqual(spec.reads)
    expect(dates[0]?.weekday).toBe(spec.weekday ?? null)
    expect(dates[0]?.since).toBe(spec.since ?? false)
    expect(dates[0]?.impossible).toBe(spec.impossible ?? false)
  })
})

it.each(negatives)('names no day: %s', (text) => {
  expect(readDates(text, PUBLISHED).map((date) => date.text)).toEqual([])
})

const NAMED_DAY = /day$/
/** Share of weekdays without a date that must come out right: some can only be told by knowing the world. */
const SHARE = 0.98

it('resolves weekdays by tense', () => {
  const misses = weekdays.filter(({ text, published, days }) => {
    const read = readDates(text, published).filter((date) => NAMED_DAY.test(date.text))
    return read.map(({ from }) => from).join() !== days.join()
  })
  expect(misses.length, misses.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(weekdays.length * (1 - SHARE))
})

describe('without a day of publication', () => {
  it.each(['on Friday', 'yesterday', 'last week', 'on October 7', 'in March', 'three days ago', 'the previous day'])(
    'leaves "%s" open',
    (text) => {
      expect(readDates(text, null)).toMatchObject([{ from: null, to: null, impossible: false }])
    },
  )

  it('reads what is dated in full', () => {
    expect(readDates('since October 7, 2023', null)).toMatchObject([{ from: '2023-10-07', to: null, since: true }])
  })
})

it('reads figures by the locale', () => {
  expect(readDates('03/04/2024', null, { locale: 'en-GB' })).toMatchObject([{ from: '2024-04-03' }])
  expect(readDates('03/04/2024', null, { locale: 'en-US' })).toMatchObject([{ from: '2024-03-04' }])
})

it('tells written years from those of publication, and days counted from it', () => {
  const [year, noYear, weekday] = readDates('March 5, 2024; March 6; Thursday', PUBLISHED)
  expect(year).toMatchObject({ yearWritten: true, relative: false })
  expect(noYear).toMatchObject({ yearWritten: false, relative: false })
  expect(weekday).toMatchObject({ yearWritten: false, relative: true })
})
