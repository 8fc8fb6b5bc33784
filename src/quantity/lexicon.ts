import { COINS, CURRENCIES, isSureCode } from './data/currencies.ts'
import { type Dimension, UNITS } from './data/units.ts'

/** The unit that a spelling or symbol stands for. */
export interface UnitEntry {
  unit: string
  of: Dimension | 'money'
  /**
   * Whether the word is this unit only after some numbers: a currency after a large one or one with decimals ("50 million won"), other
   * units after one with decimals ("2.5 bars").
   */
  doubtful: boolean
}

interface Spelling {
  /** Lower case, single spaces. */
  written: string
  entry: UnitEntry
}

/** All spellings of units in words. */
export const SPELLINGS: readonly Spelling[] = [
  ...UNITS.flatMap(({ unit, of, words, doubtful = [] }) => [
    ...words.map((written) => ({ written, entry: { unit, of, doubtful: false } })),
    ...doubtful.map((written) => ({ written, entry: { unit, of, doubtful: true } })),
  ]),
  ...CURRENCIES.flatMap(({ unit, words, doubtful = [] }) => [
    ...words.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: false } })),
    ...doubtful.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: true } })),
  ]),
  ...COINS.flatMap(({ unit, words }) =>
    words.map((written) => ({ written, entry: { unit, of: 'money' as const, doubtful: false } })),
  ),
].filter(({ written }) => written)

const firstWord = (written: string): string => /^(?:\p{L}+|\S)/u.exec(written)?.[0] ?? ''

/** Spellings by their first word, the longest first. */
export const bySpelling: ReadonlyMap<string, Spelling[]> = Map.groupBy(
  [...SPELLINGS].sort((a, b) => b.written.length - a.written.length),
  ({ written }) => firstWord(written),
)

const money = (unit: string, doubtful = false): UnitEntry => ({ unit, of: 'money', doubtful })

/** Units by their symbols; upper and lower case are different. */
export const bySymbol: ReadonlyMap<string, UnitEntry> = new Map<string, UnitEntry>([
  ...UNITS.flatMap(({ unit, of, symbols = [] }) => symbols.map((s) => [s, { unit, of, doubtful: false }] as const)),
  ...COINS.flatMap(({ unit, symbols }) => symbols.map((s) => [s, money(unit)] as const)),
  ...CURRENCIES.flatMap(({ unit, signs = [] }) => signs.map((s) => [s, money(unit)] as const)),
  ...CURRENCIES.filter(({ code }) => code).map(({ unit, code }) => [code, money(unit, !isSureCode(code))] as const),
])
