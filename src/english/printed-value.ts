import { SHORT_MONTHS } from './words/calendar.ts'

/** Created with the first number that needs it, because it takes long and many runs print small counts alone. */
let format: Intl.NumberFormat | null = null

/** Returns a number as printed: "1,300,000", with at most two decimals. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value)
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
  return format.format(value)
}

/** Returns a YYYY-MM-DD day as printed: "22 Mar 2024". */
export function dayText(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1]} ${year}`
}
