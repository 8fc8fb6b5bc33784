import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, type InPassage, type Quantity } from '../../src/model/index.ts'
import { readQuantities } from '../../src/quantity/index.ts'
import { growsWith } from '../support/growth.ts'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number below a thousand million in English words. */
function inWords(n: number): string {
  if (n < 20) return SMALL[n] ?? ''
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ''}`
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
  const [scale, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million']
  const rest = n % scale
  return `${inWords(Math.floor(n / scale))} ${name}${rest ? `${rest < 100 ? ' and ' : ' '}${inWords(rest)}` : ''}`
}

const grouped = (n: number, by: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, by)
const indian = (n: number): string => {
  const digits = String(n)
  return digits.length < 4 ? digits : `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}`
}

const values = (text: string): (number | null)[][] => readQuantities(text).map(({ low, high }) => [low, high])
const counted = (n: number, written: string): void => {
  expect([written, values(`There were ${written} sacks.`)]).toEqual([written, [[n, n]]])
}

/** Words and signs that meet in news, to be thrown together at random. */
const SCRAPS = fc.array(
  fc.constantFrom(
    ...'1 2 30 134 1,300 1.3 million bn m k % per cent percent points to from between and or a an the one two half third dozen dozens of $ £ US$ kg tonnes ft in miles ( ) , . - – — : / " rose fell by up down about some over under at least more than no fewer May 21 2024 pm hundred thousand ½ 1/2 −5 +3 people year-old a day per in every out x × ^ 😀 é ü \u202f The Some Over Mayor Homes just takes days years first next only times'.split(
      ' ',
    ),
  ),
  { maxLength: 40 },
)

const sound = (text: string, quantity: InPassage<Quantity>): void => {
  const { start, end, low, high, accepts } = quantity
  expect(contains(quantity.said, quantity)).toBe(true)
  expect(text.slice(start, end)).toBe(quantity.text)
  expect(quantity.text.trim()).not.toBe('')
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
  expect(low === null && high === null).toBe(false)
  expect(accepts.low === null || (low !== null && accepts.low <= low)).toBe(true)
  expect(accepts.high === null || (high !== null && accepts.high >= high)).toBe(true)
  for (const n of [low, high, accepts.low, accepts.high]) if (n !== null) expect(Number.isFinite(n)).toBe(true)
}

describe('any number is read back as it was printed', () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 })
  test('in words', () =>
    fc.assert(
      fc.property(
        whole.filter((n) => n > 1),
        (n) => counted(n, inWords(n)),
      ),
    ))
  test('with commas', () =>
    fc.assert(
      fc.property(
        whole.filter((n) => n >= 1000),
        (n) => counted(n, grouped(n, ',')),
      ),
    ))
  test('with spaces of any width', () =>
    fc.assert(
      fc.property(
        whole.filter((n) => n >= 1000),
        fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f'),
        (n, by) => counted(n, grouped(n, by)),
      ),
    ))
  test('with apostrophes', () =>
    fc.assert(
      fc.property(
        whole.filter((n) => n >= 1000),
        (n) => counted(n, grouped(n, '’')),
      ),
    ))
  test('in Indian groups', () =>
    fc.assert(
      fc.property(
        whole.filter((n) => n >= 1000),
        (n) => counted(n, indian(n)),
      ),
    ))
  test('with a point', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), (n, d) =>
        counted(Number(`${n}.${d}`), `${n}.${d}`),
      ),
    ))
  test('with a scale', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(
          ...(Object.entries({
            thousand: 3,
            million: 6,
            mn: 6,
            bn: 9,
            billion: 9,
            trillion: 12,
            lakh: 5,
            crore: 7,
          }) as [string, number][]),
        ),
        (n, d, [word, zeros]) => counted(Number(`${n}.${d}e${zeros}`), `${n}.${d} ${word}`),
      ),
    ))
  test('as money', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('$', '£', '€', 'US$', 'A$', 'HK$', 'Rs ', 'RM', 'USD ', 'CHF '),
        (n, sign) => {
          expect(values(`It cost ${sign}${grouped(n, ',')}.`)).toEqual([[n, n]])
        },
      ),
    ))
  test('as a range', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('between # and #', '# to #', '#–#', '# - #', '#-to-#'),
        (a, by, style) => {
          const written = style.replace('#', String(a)).replace('#', String(a + by))
          expect(values(`It takes ${written} minutes.`)).toEqual([[a, a + by]])
        },
      ),
    ))
})

describe('any text', () => {
  test('reads without an error, with offsets that slice the words and intervals that are whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          SCRAPS.map((s) => s.join(' ')),
          SCRAPS.map((s) => s.join('')),
        ),
        (text) => {
          let last = 0
          let covered = 0
          for (const quantity of readQuantities(text)) {
            sound(text, quantity)
            expect(quantity.start).toBeGreaterThanOrEqual(last)
            last = quantity.end
            expect(quantity.said.start).toBeGreaterThanOrEqual(covered)
            covered = quantity.said.end
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
  const OPENING = 'They had all left early.\n\n'
  test('reads the same wherever it stands', () => {
    fc.assert(
      fc.property(
        SCRAPS.map((s) => s.join(' ')),
        (text) => {
          const shift = OPENING.length
          const moved = readQuantities(`${OPENING}${text}`)
          const back = moved.map((quantity) => ({
            ...quantity,
            start: quantity.start - shift,
            end: quantity.end - shift,
            said: { start: quantity.said.start - shift, end: quantity.said.end - shift },
          }))
          expect(back).toEqual(readQuantities(text))
        },
      ),
      { examples: [['Mayor Wants 300 New Homes'], ['over 1 day']] },
    )
  })
})

describe('time grows with the length of the text', () => {
  const SIZE = 2_000_000
  test.each(['7', 'and ', '(', '-', ' ', 'point ', '1-', '1.000.000'])('two million units of "%s"', (unit) => {
    const text = unit.repeat(SIZE / unit.length)
    growsWith(text, readQuantities)
  })
  const DENSE = 200_000
  test.each([
    'one hundred ',
    '1 ',
    '1,',
    '1/',
    '1-',
    '$1 ',
    'million ',
    'twenty-',
    'rose 5% to 6 ',
    'from 1 to 2 ',
    '(1 km) ',
    'half a ',
    'between 1 and 2 ',
    'No. 1 ',
    'tens of ',
    'up 5 to 6 points 7 ',
    '5, 6 and 7 km or 8 ',
    '1) a ',
    'a year and a half ',
    'passed 300 ',
    '1x',
    '1mx',
  ])('two hundred thousand units of "%s"', (unit) => {
    const text = unit.repeat(DENSE / unit.length)
    growsWith(text, readQuantities)
  })
})
