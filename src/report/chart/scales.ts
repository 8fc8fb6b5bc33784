import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale'
import { numberText } from '../../english/printed-value.ts'
import type { FactHistory, Interval, PlaceHistory } from '../../model/index.ts'

/** Where days and numbers stand in a panel of a chart, in its own units; and which of them are written beside its axes. */
export interface Scale<T> {
  at(value: T): number
  ticks: { at: number; label: string }[]
}

const ms = (day: string): number => Date.parse(day)
const DAY = 86_400_000

/** Days from left to right, the same for all panels of a chart: those spoken of, or where there are none those of the rules. */
export function timeScale({ places }: FactHistory, left: number, right: number): Scale<string> {
  const spoken = places.flatMap(({ sayings }) => sayings.map(({ on }) => on))
  const ruled = places.flatMap(({ reference }) => reference.flatMap(({ from, until }) => [from, until]))
  const times = (spoken.length > 0 ? spoken : ruled.filter((day) => day !== null)).map(ms)
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, 0]
  const room = Math.max(3 * DAY, (last - first) * 0.05)
  const scale = scaleUtc([first - room, last + room], [left, right])
  const span = (last - first) / DAY
  return {
    at: (day) => scale(ms(day)),
    ticks: scale.ticks(6).map((time) => ({ at: scale(time), label: dayLabel(time, span) })),
  }
}

/** "2024", "Mar 2024", "12 Mar": as exact as the days shown are far apart. */
function dayLabel(time: Date, span: number): string {
  const format: Intl.DateTimeFormatOptions =
    span > 1500
      ? { year: 'numeric' }
      : span > 100
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(time)
}

/** Numbers that are so many times apart are shown by their size, each step ten times the one before. */
const FAR_APART = 40
/** Numbers this near to nought, as a share of the largest, are shown from nought on. */
const NEAR_NOUGHT = 0.5

/** Numbers from the bottom to the top of a panel. */
export function numberScale({ reference, sayings }: PlaceHistory, bottom: number, top: number): Scale<number> {
  const numbers = [...reference, ...sayings].flatMap((one) => ends(one))
  const [least, most] = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1]
  if (least > 0 && most / least > FAR_APART) {
    const scale = scaleLog([least / 1.5, most * 1.5], [bottom, top])
    const powers = scale.ticks().filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9))
    return { at: scale, ticks: powers.map((value) => ({ at: scale(value), label: figure(value) })) }
  }
  const from = least >= 0 && least < most * NEAR_NOUGHT ? 0 : least - (most - least || Math.abs(most) || 1) * 0.15
  const scale = scaleLinear([from, most + (most - from) * 0.08], [bottom, top]).nice(4)
  return { at: scale, ticks: scale.ticks(4).map((value) => ({ at: scale(value), label: figure(value) })) }
}

/** The ends of an interval that are known. */
export const ends = ({ low, high }: Interval): number[] => [low, high].filter((end) => end !== null)

/** The middle of an interval; of an open one the end that is known. */
export const middle = (interval: Interval): number => {
  const known = ends(interval)
  return known.reduce((sum, end) => sum + end, 0) / Math.max(1, known.length)
}

const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })

const figure = (value: number): string => (Math.abs(value) >= 100_000 ? SHORT.format(value) : numberText(value))
