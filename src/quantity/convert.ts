import { convert, getMeasureKind, type Unit } from 'convert'
import type { Interval } from '../model/index.ts'
import { COINS, CURRENCIES } from './data/currencies.ts'
import { type Dimension, UNITS, type UnitRow } from './data/units.ts'

const rows: ReadonlyMap<string, UnitRow> = new Map(UNITS.map((row) => [row.unit, row]))
const monies: ReadonlySet<string> = new Set([...CURRENCIES, ...COINS].map(({ unit }) => unit))

/** "metre per second" as its two halves; a unit that is no rate has no second one. */
const halves = (unit: string): [string, string | null] => {
  const at = rows.get(unit)?.is?.length ? -1 : unit.indexOf(' per ')
  return at < 0 ? [unit, null] : [unit.slice(0, at), unit.slice(at + 5)]
}

/** A knot and the like are rates by definition. */
const spelledOut = (unit: string): string => {
  const is = rows.get(unit)?.is?.[0]?.[1]
  return is?.includes(' per ') ? is : unit
}

/** The factors from one unit to another: one, or several where a word leaves open which unit is meant; none if they differ in kind. */
function factors(from: string, to: string): number[] {
  const [a, b] = [rows.get(from), rows.get(to)]
  if (from === to) return [1]
  if (!a?.is || !b?.is || a.of !== b.of) return []
  const into = b.is
  return a.is.flatMap(([count, source]) =>
    into.flatMap(([each, target]) => {
      const one = factor(source, target)
      return one === null ? [] : [(count * one) / each]
    }),
  )
}

/** Returns how many of `target` one `source` is; null where the library does not know one of them, or they differ in kind. */
function factor(source: string, target: string): number | null {
  const kind = getMeasureKind(source)
  return kind !== undefined && kind === getMeasureKind(target) ? convert(1, source as Unit).to(target as Unit) : null
}

const isTemperature = (unit: string): boolean => rows.get(unit)?.of === 'temperature'

/** A value in another unit: every value it may have, since some words leave the unit open ("ton", "gallon", "month"). */
function conversions(value: number, from: string, to: string): number[] {
  if (from === to) return [value]
  if (isTemperature(from) && isTemperature(to)) return [convert(value, from as Unit).to(to as Unit) as number]
  const [top, under] = halves(spelledOut(from))
  const [goal, goalUnder] = halves(spelledOut(to))
  if ((under === null) !== (goalUnder === null)) return []
  const above = factors(top, goal)
  const below = under !== null && goalUnder !== null ? factors(under, goalUnder) : [1]
  return above.flatMap((a) => below.map((b) => (value * a) / b))
}

/** Returns what a unit measures; null for a rate, and for a unit that only the rules know. */
export const dimensionOf = (unit: string): Dimension | 'money' | null =>
  rows.get(unit)?.of ?? (monies.has(unit) ? 'money' : null)

/** Whether two units measure the same kind of thing, so that one converts into the other. Monies never do. */
export function sameDimension(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [halves(spelledOut(a)), halves(spelledOut(b))]
  if (monies.has(first[0]) || monies.has(second[0])) return false
  return conversions(1, a, b).length > 0
}

/** An interval in another unit, wide enough for every unit that the words may mean; null where the two do not convert. */
export function convertInterval(interval: Interval, from: string, to: string): Interval | null {
  const lows = interval.low === null ? null : conversions(interval.low, from, to)
  const highs = interval.high === null ? null : conversions(interval.high, from, to)
  if (lows?.length === 0 || highs?.length === 0) return null
  if (!lows && !highs && !sameDimension(from, to)) return null
  return { low: lows && Math.min(...lows), high: highs && Math.max(...highs) }
}
