import { expect, test } from 'vitest'
import { writtenDays } from '../../src/check/as-written/written-day.ts'

const days = (text: string) =>
  writtenDays(text).map(
    ({ year, month, day, start, end }) => `${year ?? '?'}-${month}-${day} ${text.slice(start, end)}`,
  )

test.each([
  ['31 June 2024', ['2024-6-31 31']],
  ['June 31st, 2024', ['2024-6-31 31st']],
  ['Sunday, April 31', ['?-4-31 31']],
  ['31st of Sept.', ['?-9-31 31st']],
  ['29 to 31 June', ['?-6-29 29', '?-6-31 31']],
  ['September 31–October 2, 2023', ['2023-9-31 31', '2023-10-2 2']],
  ['2024-02-30', ['2024-2-30 30']],
  ['31/04/2024', ['2024-4-31 31']],
  ['04/31/24', ['2024-4-31 31']],
  ['13/13/2024', []],
  ['June 2024', []],
])('%s', (text, expected) => {
  expect(days(text)).toEqual(expected)
})
