import type { Interval } from '../model/index.ts'

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "1,300,000"; at most two decimals. */
export const number = (value: number): string => NUMBER.format(value)

/** "134", "27 to 33", "at least 24", "at most 30". */
export function interval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'any number' : `at most ${number(high)}`
  if (high === null) return `at least ${number(low)}`
  return low === high ? number(low) : `${number(low)} to ${number(high)}`
}

/** "22 Mar 2024" for 2024-03-22. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** One line, white space folded, at most `limit` characters. */
export function excerpt(text: string, limit = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`
}

/** The singular unit behind a number: "3,175 tonnes", "1 tonne", "5 percent". */
export function withUnit(printed: string, unit: string | null): string {
  if (unit === null) return printed
  return `${printed} ${printed === '1' || unit === 'percent' || unit.includes(' per ') ? unit : plural(unit)}`
}

const plural = (unit: string): string => (unit === 'foot' ? 'feet' : unit === 'inch' ? 'inches' : `${unit}s`)

/** "53%", "0.33%", "at least 12.5%": two digits that count, and no fewer than the whole number has. */
export function percent({ low, high }: Interval): string {
  const digits = (value: number | null) => (value === null ? null : round(value))
  return `${interval({ low: digits(low), high: digits(high) })}%`
}

const round = (value: number): number =>
  Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2))
