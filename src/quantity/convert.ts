import { convert, getMeasureKind, type Unit } from 'convert'
import type { Interval } from '../model/index.ts'
import { COINS, CURRENCIES } from './data/currencies.ts'
import { type Dimension, UNITS, type UnitRow } from './data/units.ts'

const rows: ReadonlyMap<string, UnitRow> = new Map(UNITS.map((row) => [row.unit, row]))
const moneyUnits: ReadonlySet<string> = new Set([...CURRENCIES, ...COINS].map(({ unit }) => unit))

/**
 * Splits a rate at its "per": "metre per second" into metre and second. The second part is null where the unit is not a
 * rate.
 */
const splitRate = (unit: string): [string, string | null] => {
  const at = rows.get(unit)?.is?.length ? -1 : unit.indexOf(' per ')
  return at < 0 ? [unit, null] : [unit.slice(0, at), unit.slice(at + 5)]
}

/** Replaces a unit that is defined as a rate by that rate: a knot by nautical miles per hour. */
const asRate = (unit: string): string => {
  const is = rows.get(unit)?.is?.[0]?.[1]
  return is?.includes(' per ') ? is : unit
}

/**
 * Returns the factors from one unit to another: several where a word leaves open which unit is meant, none if they differ in
 * kind.
 */
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

/** Returns how many of `target` one `source` is; null if they differ in kind, or if the library does not know one of them. */
function factor(source: string, target: string): number | null {
  if (source === target) return 1
  const kind = getMeasureKind(source)
  return kind !== undefined && kind === getMeasureKind(target) ? convert(1, source as Unit).to(target as Unit) : null
}

const isTemperature = (unit: string): boolean => rows.get(unit)?.of === 'temperature'

/**
 * Returns a value in another unit; several values where a word leaves the unit open ("ton", "gallon", "month"), none if they
 * differ in kind.
 */
function conversions(value: number, from: string, to: string): number[] {
  if (from === to) return [value]
  if (isTemperature(from) && isTemperature(to)) return [convert(value, from as Unit).to(to as Unit) as number]
  const [top, bottom] = splitRate(asRate(from))
  const [targetTop, targetBottom] = splitRate(asRate(to))
  if ((bottom === null) !== (targetBottom === null)) return []
  const topFactors = factors(top, targetTop)
  const bottomFactors = bottom !== null && targetBottom !== null ? factors(bottom, targetBottom) : [1]
  return topFactors.flatMap((a) => bottomFactors.map((b) => (value * a) / b))
}

/** Returns what a unit measures; null for a rate, and for a unit that is defined only in rule files. */
export const dimensionOf = (unit: string): Dimension | 'money' | null =>
  rows.get(unit)?.of ?? (moneyUnits.has(unit) ? 'money' : null)

/** Tells whether one unit converts into the other. A unit always converts into itself; two different currencies never do. */
export function sameDimension(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [splitRate(asRate(a)), splitRate(asRate(b))]
  if (moneyUnits.has(first[0]) || moneyUnits.has(second[0])) return false
  return conversions(1, a, b).length > 0
}

/**
 * Converts an interval to another unit. Where a word may mean several units ("ton"), the result covers all of them.
 * Returns null where the two do not convert.
 */
export function convertInterval(interval: Interval, from: string, to: string): Interval | null {
  const lows = interval.low === null ? null : conversions(interval.low, from, to)
  const highs = interval.high === null ? null : conversions(interval.high, from, to)
  if (lows?.length === 0 || highs?.length === 0) return null
  if (!lows && !highs && !sameDimension(from, to)) return null
  return { low: lows && Math.min(...lows), high: highs && Math.max(...highs) }
}
