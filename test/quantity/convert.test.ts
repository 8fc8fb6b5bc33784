import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intersects } from '../../src/base/interval.ts'
import { UNITS } from '../../src/quantity/data/units.ts'
import { convertInterval, sameDimension, singularUnit } from '../../src/quantity/index.ts'

/** A single value in another unit; null where there is none, or more than one. */
function inUnit(value: number, from: string, to: string): number | null {
  const interval = convertInterval({ low: value, high: value }, from, to)
  return interval && interval.low === interval.high ? interval.low : null
}

describe('singularUnit', () => {
  test.each([
    ['tonnes', 'tonne'],
    ['metric tons', 'tonne'],
    ['lbs', 'pound'],
    ['Pounds', 'pound'],
    ['£', 'pound sterling'],
    ['US$', 'dollar'],
    ['EUR', 'euro'],
    ['per cent', 'percent'],
    ['%', 'percent'],
    ['km²', 'square kilometre'],
    ['square miles', 'square mile'],
    ['miles per hour', 'mile per hour'],
    ['km/h', 'kilometre per hour'],
    ['dollars a barrel', 'dollar per barrel'],
    ['degrees Celsius', 'celsius'],
    ['years', 'year'],
  ])('%s is %s', (written, unit) => expect(singularUnit(written)).toBe(unit))
  test.each(['hostages', '', 'blue', 'per', 'miles per'])('"%s" is none', (written) =>
    expect(singularUnit(written)).toBeNull(),
  )
})

describe('a value in another unit', () => {
  test.each([
    [7_000_000, 'pound', 'tonne', 3175.1],
    [100, 'kilometre', 'mile', 62.14],
    [6, 'foot', 'centimetre', 182.88],
    [20, 'celsius', 'fahrenheit', 68],
    [68, 'fahrenheit', 'celsius', 20],
    [145, 'mile per hour', 'kilometre per hour', 233.4],
    [100, 'knot', 'kilometre per hour', 185.2],
    [1, 'square mile', 'square kilometre', 2.59],
    [3, 'gigawatt hour', 'megawatt hour', 3000],
    [9, 'kilopound per square inch', 'megapascal', 62.05],
    [2, 'week', 'day', 14],
    [10, 'tonne per day', 'kilogram per day', 10_000],
    [1.2, 'cubic kilometre', 'cubic metre', 1.2e9],
    [1, 'cubic kilometre', 'acre-foot', 810_713],
    [3, 'cubic centimetre', 'millilitre', 3],
    [1, 'cubic inch', 'cubic centimetre', 16.387],
    [1, 'cubic metre', 'cubic foot', 35.315],
    [1, 'cubic yard', 'cubic foot', 27],
    [1, 'square kilometre', 'hectare', 100],
    [1, 'square mile', 'acre', 640],
    [1, 'square yard', 'square foot', 9],
    [2, 'cubic metre per second', 'litre per second', 2000],
    [1, 'cubic kilometre per year', 'cubic metre per year', 1e9],
    [1, 'brake horsepower', 'watt', 745.7],
  ])('%d %s is %s %d', (value, from, to, expected) => {
    expect(Math.abs((inUnit(value, from, to) ?? Number.NaN) / expected - 1)).toBeLessThan(1e-3)
  })
  test.each([
    ['pound', 'mile'],
    ['dollar', 'euro'],
    ['percent', 'percentage point'],
    ['tonne', 'tonne per day'],
    ['hostage', 'tonne'],
  ])('%s is no %s', (from, to) => {
    expect(inUnit(1, from, to)).toBeNull()
    expect(sameDimension(from, to)).toBe(false)
  })
  test('every two units of one kind convert, there and back', () => {
    const units = UNITS.filter(({ is }) => is?.length !== 0).map(({ unit, of }) => ({ unit, of }))
    const oneKind = units.flatMap((a) => units.filter((b) => b.of === a.of).map((b) => [a.unit, b.unit] as const))
    expect(oneKind.length).toBeGreaterThan(1000)
    const wrong = oneKind.filter(([from, to]) => {
      const there = convertInterval({ low: 7, high: 7 }, from, to)
      const back = there && convertInterval(there, to, from)
      return !(back && (back.low ?? Number.NaN) <= 7 * (1 + 1e-9) && (back.high ?? Number.NaN) >= 7 * (1 - 1e-9))
    })
    expect(wrong).toEqual([])
  })
  test('units of two kinds never convert, and nothing is thrown', () => {
    for (const a of UNITS)
      for (const b of UNITS.filter(({ of, unit }) => of !== a.of && unit !== a.unit))
        if (sameDimension(a.unit, b.unit)) expect([a.unit, b.unit]).toEqual('converts')
  })
  test('a rate converts by its two units, whatever they are', () => {
    const each = UNITS.filter(({ of }) => of === 'volume' || of === 'area')
    for (const { unit, of } of each)
      expect(sameDimension(`${unit} per second`, `${of === 'area' ? 'hectare' : 'litre'} per hour`)).toBe(true)
  })
  test('a ton may be short, long or metric', () => {
    expect(inUnit(100, 'ton', 'kilogram')).toBeNull()
    expect(convertInterval({ low: 100, high: 100 }, 'ton', 'kilogram')).toEqual({
      low: expect.closeTo(90_718.5, 0),
      high: expect.closeTo(101_604.7, 0),
    })
  })
  test('a month has 28 to 31 days', () => {
    expect(convertInterval({ low: 2, high: null }, 'month', 'day')).toEqual({ low: expect.closeTo(56, 9), high: null })
  })
  const metric = fc.constantFrom('metre', 'kilometre', 'mile', 'foot', 'inch', 'yard', 'nautical mile')
  test('there and back is the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), metric, metric, (value, from, to) => {
        const back = inUnit(inUnit(value, from, to) ?? Number.NaN, to, from) ?? Number.NaN
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('meet', () => {
  test.each([
    [{ low: 27, high: 33 }, { low: 33, high: 40 }, true],
    [{ low: 27, high: 33 }, { low: 34, high: null }, false],
    [{ low: null, high: 10 }, { low: 5, high: null }, true],
    [{ low: null, high: null }, { low: 5, high: 5 }, true],
    [{ low: 134, high: 134 }, { low: 130, high: 130 }, false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(intersects(a, b)).toBe(expected)
    expect(intersects(b, a)).toBe(expected)
  })
})
