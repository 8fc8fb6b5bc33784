import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale'
import { numberText } from '../../english/printed-value.ts'
import type { FactHistory, Interval, PlaceHistory } from '../../model/index.ts'

/** The positions of days or numbers in a panel, and the labels of its axis. */
export interface Scale<T> {
  at(value: T): number
  ticks: { at: number; label: string }[]
}

const ms = (day: string): number => Date.parse(day)
const DAY = 86_400_000

/** Returns the smallest and the largest of many numbers; null if there are none. */
function extent(numbers: readonly number[]): [number, number] | null {
  const [first] = numbers
  if (first === undefined) return null
  return numbers.reduce<[number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [first, first],
  )
}

/**
 * Returns the scale of days, from left to right, for all panels of a chart. It covers the days in the articles, or
 * those in the rules if there are none.
 */
export function timeScale({ places }: FactHistory, left: number, right: number): Scale<string> {
  const days = places.flatMap(({ sayings }) => sayings.map(({ on }) => on))
  const ruled = places.flatMap(({ reference }) => reference.flatMap(({ from, until }) => [from, until]))
  return scaleOfDays(days.length > 0 ? days : ruled.filter((day) => day !== null), left, right)
}

/** Returns the scale that covers the given days (YYYY-MM-DD), from left to right. */
export function scaleOfDays(days: readonly string[], left: number, right: number): Scale<string> {
  const times = days.map(ms)
  const [first, last] = extent(times) ?? [0, 0]
  const room = Math.max(3 * DAY, (last - first) * 0.05)
  const scale = scaleUtc([first - room, last + room], [left, right])
  const span = (last - first) / DAY
  return {
    at: (day) => scale(ms(day)),
    ticks: scale.ticks(6).map((time) => ({ at: scale(time), label: dayLabel(time, span) })),
  }
}

/** Returns the label of a day: "2024", "Mar 2024" or "12 Mar", depending on the span of the chart. */
function dayLabel(time: Date, span: number): string {
  const format: Intl.DateTimeFormatOptions =
    span > 1500
      ? { year: 'numeric' }
      : span > 100
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(time)
}

/** If the largest number is more than this many times the smallest, the scale is logarithmic. */
const FAR_APART = 40
/** If the smallest number is below this share of the largest, the scale starts at zero. */
const NEAR_NOUGHT = 0.5

/** Returns the scale of numbers, from the bottom to the top of a panel. */
export function numberScale({ reference, sayings }: PlaceHistory, bottom: number, top: number): Scale<number> {
  const numbers = [...reference, ...sayings].flatMap((one) => ends(one))
  const [least, most] = extent(numbers) ?? [0, 1]
  if (least > 0 && most / least > FAR_APART) {
    const scale = scaleLog([least / 1.5, most * 1.5], [bottom, top])
    const powers = scale.ticks().filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9))
    return { at: scale, ticks: powers.map((value) => ({ at: scale(value), label: figure(value) })) }
  }
  const from = least >= 0 && least < most * NEAR_NOUGHT ? 0 : least - (most - least || Math.abs(most) || 1) * 0.15
  const scale = scaleLinear([from, most + (most - from) * 0.08], [bottom, top]).nice(4)
  return { at: scale, ticks: scale.ticks(4).map((value) => ({ at: scale(value), label: figure(value) })) }
}

/** Returns the ends of an interval that are not open. */
export const ends = ({ low, high }: Interval): number[] => [low, high].filter((end) => end !== null)

/** Returns the middle of an interval; for an open one, the end that is known. */
export const middle = (interval: Interval): number => {
  const known = ends(interval)
  return known.reduce((sum, end) => sum + end, 0) / Math.max(1, known.length)
}

const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })

const figure = (value: number): string => (Math.abs(value) >= 100_000 ? SHORT.format(value) : numberText(value))
