import { describe, expect, test } from 'vitest'
import { readQuantities } from '../../src/quantity/index.ts'
import { printedAs, type Slip, slipBetween, slipFinder } from '../../src/slip/index.ts'

const read = (text: string) => {
  const [quantity] = readQuantities(text, [])
  if (!quantity) throw new Error(`No number in ${text}`)
  return quantity
}

describe('slips between two numbers that should be equal', () => {
  test.each([
    ['48,317 ballots', '43,817 ballots', 'swapped-digits', 5],
    ['63.5 million tonnes', '65.3 million tonnes', 'swapped-digits', 3],
    ['$2.7 billion', '$2.7 million', 'wrong-scale', 2],
    ['1,200 homes', '12,000 homes', 'moved-point', 2],
    ['417 pupils', '447 pupils', 'wrong-digit', 3],
    ['3,300 seats', '330 seats', 'moved-point', 2],
    ['6,118 letters', '618 letters', 'added-digit', 3],
    ['618 letters', '6,118 letters', 'dropped-digit', 4],
    ['nine ships', 'six ships', 'wrong-digit', 1],
  ])('%s for %s is %s', (one, other, kind, known) => {
    const slip = slipBetween(read(one), read(other))
    expect([slip?.kind, slip?.known]).toEqual([kind, known])
  })

  test.each([
    ['417 pupils', '417 pupils'],
    ['40 people', '312 people'],
    ['15,208 voters', '27,960 voters'],
    ['about 400 people', '400 people'],
    ['dozens of people', '36 people'],
    ['30 to 40 people', '34 people'],
    ['two-thirds', 'one-third'],
  ])('none leads from %s to %s', (one, other) => {
    expect(slipBetween(read(one), read(other))).toBeNull()
  })
})

describe('slips away from a calculated number', () => {
  const slip = (printed: string, low: number | null, high: number | null) => slipFinder(read(printed))({ low, high })

  test('gives the right number', () => {
    expect(slip('74.2 million litres', 72.3e6, 72.5e6)).toMatchObject({ kind: 'swapped-digits', value: 72.4e6 })
  })

  test('knows fewer digits, the wider the interval is', () => {
    expect(slip('5,843 litres', 5483, 5483)?.known).toBe(4)
    expect(slip('5,843 litres', 5450, 5500)?.known).toBe(3)
  })

  test('finds none for an open interval, and none where the number fits', () => {
    expect(slip('5,843 litres', 5483, null)).toBeNull()
    expect(slip('5,843 litres', 5843, 5850)).toBeNull()
  })

  test('never puts a nought before a whole number', () => {
    expect(slip('1,062 litres', 62, 62)).toBeNull()
    expect(slip('602 litres', 62, 62)?.kind).toBe('added-digit')
  })
})

describe('numbers as they would be printed without their slip', () => {
  test.each([
    ['74.2 million litres', 72.3e6, 72.5e6, '72.4 million litres'],
    ['5,843 litres', 5483, 5483, '5,483 litres'],
    ['$27.0 million', 20.65e6, 20.75e6, '$20.7 million'],
    ['20,000 barrels', 195_000, 205_000, '200,000 barrels'],
    ['14.8 per cent', 1.46, 1.49, '1.48 per cent'],
  ])('%s, between %d and %d, is %s', (printed, low, high, right) => {
    const quantity = read(printed)
    const slip = slipFinder(quantity)({ low, high })
    expect(slip && printedAs(quantity, slip)).toBe(right)
  })

  test('a number of another scale takes the other scale word', () => {
    const written = read('$2.7 billion')
    expect(printedAs(written, slipFinder(written)({ low: 2.7e6, high: 2.7e6 }) as Slip)).toBe('$2.7 million')
  })

  test('a number word has none', () => {
    const word = read('nine ships')
    expect(printedAs(word, slipFinder(word)({ low: 6, high: 6 }) as Slip)).toBeNull()
  })
})
