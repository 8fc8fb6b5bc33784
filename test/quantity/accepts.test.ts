import { describe, expect, test } from 'vitest'
import { interval } from '../../scripts/pages/said.ts'
import { HEDGES_BEFORE, HEDGES_BEHIND, type Hedge, phrasesOf } from '../../src/english/hedges.ts'
import type { DateMention, InPassage } from '../../src/model/index.ts'
import { BEFORE, BEHIND, type BoundRow, ROUNDING, SLACK } from '../../src/quantity/data/bound-meanings.ts'
import { readQuantities } from '../../src/quantity/index.ts'

describe('what a quantity accepts', () => {
  test.each([
    ['134 hostages', 134, 134],
    ['30 hostages', 30, 30],
    ['300 people', 295, 305],
    ['5,200 people', 5195, 5205],
    ['1.3 million people', 1_250_000, 1_350_000],
    ['about five people', 4, 6],
    ['about 30 people', 27, 33],
    ['some 35 people', 33.25, 36.75],
    ['around 134 people', 131.32, 136.68],
    ['nearly 30 people', 27, 30],
    ['over 1.3 million people', 1_300_000, null],
    ['at least 12 people', 12, null],
    ['up to 400 jobs', null, 400],
    ['fewer than 20 people', null, 20],
    ['between 30 and 40 boats', 30, 40],
    ['dozens of boats', 24, null],
    ['5.8 percent', 5.75, 5.85],
    ['about 5 per cent', 4.5, 5.5],
    ['3,500 tonnes', 3495, 3505],
    ['1,000 litres', 950, 1050],
    ['42 tonnes', 41.5, 42.5],
    ['$120', 119.5, 120.5],
    ['100 percent', 99.5, 100.5],
    ['5 to 10 million euros', 4_500_000, 10_500_000],
    ['close to 30 people', 27, 33],
    ['7 miles', 6.5, 7.5],
    ['a third of voters', 0.3, 0.366666666667],
    ['$149.99', 149.985, 149.995],
  ])('%s', (text, low, high) => {
    expect(readQuantities(text)[0]?.accepts).toEqual({ low, high })
  })
})

const printed = (text: string): string => interval(readQuantities(text)[0]?.accepts ?? { low: null, high: null })

describe('the tables say what is accepted', () => {
  const first = (hedges: readonly Hedge[], { is }: BoundRow): string => phrasesOf(hedges, is)[0] as string
  test.each(BEFORE.map((row) => [first(HEDGES_BEFORE, row), row.accepts]))('%s 30 people', (words, accepts) => {
    const mark = /^pass/.test(words)
    expect(printed(mark ? `The toll ${words} $30.` : `${words} 30 people`)).toBe(accepts)
  })
  test.each(BEHIND.map((row) => [first(HEDGES_BEHIND, row), row.accepts]))('30 %s', (words, accepts) => {
    expect(printed(`30 ${words}`)).toBe(accepts)
  })
  test.each([...SLACK, ...Object.values(ROUNDING)])('$example', ({ example, accepts }) => {
    expect(printed(example)).toBe(accepts)
  })
})

const mention = (
  text: string,
  written: string,
  more: Partial<InPassage<DateMention>> = {},
): InPassage<DateMention> => ({
  in: 'text',
  start: text.indexOf(written),
  end: text.indexOf(written) + written.length,
  text: written,
  from: null,
  to: null,
  grain: 'day',
  impossible: false,
  weekday: null,
  yearWritten: false,
  relative: false,
  since: false,
  part: null,
  named: [],
  ...more,
})

describe('numbers in dates', () => {
  const values = (text: string, dates: InPassage<DateMention>[]): (number | null)[] =>
    readQuantities(text, dates).map(({ low }) => low)
  test('a date that is found counts nothing', () => {
    const text = 'He left on the 9 of this month with 12 men.'
    expect(values(text, [])).toEqual([9, 12])
    expect(values(text, [mention(text, 'the 9 of this month')])).toEqual([12])
  })
  test('a duration in a relative date counts', () => {
    const text = 'It broke three days ago, 167 days since October 7.'
    const dates = [mention(text, 'three days ago', { relative: true }), mention(text, 'October 7', { since: true })]
    expect(values(text, dates)).toEqual([3, 167])
  })
})
