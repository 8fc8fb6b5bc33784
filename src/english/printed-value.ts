import { SHORT_MONTHS } from './words/calendar.ts'

/** Created with the first number, because many runs print none. */
let format: Intl.NumberFormat | null = null

/** Returns a number as printed: "1,300,000", with at most two decimals. */
export function numberText(value: number): string {
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
  return format.format(value)
}

/** Returns a YYYY-MM-DD day as printed: "22 Mar 2024". */
export function dayText(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1]} ${year}`
}
