import { describe, expect, test } from 'vitest'
import { COINS, CURRENCIES } from '../../src/quantity/data/currencies.ts'
import { UNITS } from '../../src/quantity/data/units.ts'
import { readQuantities } from '../../src/quantity/index.ts'

/** Returns the value and the unit of the only quantity in the text; null if there is not exactly one. */
function only(text: string): { value: number | null; unit: string | null } | null {
  const [quantity, ...others] = readQuantities(text)
  return quantity && others.length === 0 ? { value: quantity.low, unit: quantity.unit } : null
}

/** Returns those texts of which a value and one of the units are not read, with what is read instead. */
const misread = (cases: readonly (readonly [text: string, value: number, units: readonly string[]])[]) =>
  cases
    .filter(([text, value, units]) => {
      const read = only(text)
      return read?.value !== value || !units.includes(read.unit ?? '')
    })
    .map(([text]) => [text, only(text)])

/** Returns the units that a spelling or symbol stands for. */
const unitsOf = (written: string): string[] => [
  ...UNITS.filter(({ words, symbols = [] }) => [...words, ...symbols].includes(written)).map(({ unit }) => unit),
  ...CURRENCIES.filter(({ words }) => words.includes(written)).map(({ unit }) => unit),
]

/** ISO 4217 codes of this runtime, without baskets and currencies that are gone. */
const codes = Intl.supportedValuesOf('currency').filter((code) => !/^(?:SLL|XSU|CUC)$/.test(code))

/** Returns the plural name of a currency as this runtime writes it: "Kenyan shillings". */
const pluralOf = (currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'name' })
    .formatToParts(2)
    .filter(({ type }) => type === 'currency')
    .map(({ value }) => value)
    .join('')

const byCode = (code: string): string[] => CURRENCIES.filter((row) => row.code === code).map(({ unit }) => unit)

describe('every currency of ISO 4217', () => {
  test('has a row', () => expect(codes.filter((code) => byCode(code).length === 0)).toEqual([]))
  test('is read by its name in the plural', () => {
    const named = codes.filter((code) => !/[&(]|Convertible|convertible|gold/.test(pluralOf(code)))
    expect(misread(named.map((code) => [`They paid 25 million ${pluralOf(code)}.`, 25e6, byCode(code)]))).toEqual([])
  })
  test('is read by its code before and after a large number', () => {
    expect(misread(codes.map((code) => [`They paid ${code} 25 million.`, 25e6, byCode(code)]))).toEqual([])
    expect(misread(codes.map((code) => [`They paid 25 million ${code}.`, 25e6, byCode(code)]))).toEqual([])
  })
})

describe('every row of the tables', () => {
  test('currencies are read by each of their words and signs', () => {
    const words = CURRENCIES.flatMap(({ words }) =>
      words.map((word) => [`They paid 25 million ${word}.`, 25e6, unitsOf(word)] as const),
    )
    expect(misread(words)).toEqual([])
    const signs = CURRENCIES.flatMap(({ signs = [] }) =>
      signs.map(
        (sign) =>
          [
            `They paid ${sign}25 million.`,
            25e6,
            CURRENCIES.filter((row) => row.signs?.includes(sign)).map((row) => row.unit),
          ] as const,
      ),
    )
    expect(misread(signs)).toEqual([])
  })
  test('coins are read, and join with what they are parts of', () => {
    expect(
      misread(COINS.flatMap(({ unit, words }) => words.map((word) => [`It costs 7 ${word}.`, 7, [unit]] as const))),
    ).toEqual([])
    const joined = COINS.flatMap(({ words, of, parts }) =>
      of
        .filter((unit) => parts > 4 && CURRENCIES.some((row) => row.unit === unit && row.words.includes(unit)))
        .map((unit) => [`It costs 3 ${unit} 4 ${words[0]}.`, 3 + 4 / parts, [unit]] as const),
    )
    expect(misread(joined)).toEqual([])
  })
  test('units are read by each of their words', () => {
    const words = UNITS.flatMap(({ words }) =>
      words.map((word) => [`It came to 25.5 ${word}.`, 25.5, unitsOf(word)] as const),
    )
    expect(words.length).toBeGreaterThan(1000)
    expect(misread(words)).toEqual([])
  })
  /** Times of day, and letters that are scales as often. */
  const AMBIGUOUS = new Set(['pm', 'N', 'b', 'b/d', 'p.c.'])
  test('units are read by each of their symbols, joined to the number', () => {
    const symbols = UNITS.flatMap(({ symbols = [] }) =>
      symbols
        .filter((symbol) => !AMBIGUOUS.has(symbol))
        .map((symbol) => [`It came to 25.5${symbol} then`, 25.5, unitsOf(symbol)] as const),
    )
    expect(misread(symbols)).toEqual([])
  })
})
