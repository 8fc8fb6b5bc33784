import { SHORT_MONTHS } from './words/calendar.ts'

/** Made when the first number is written: a run that finds nothing writes none. */
let format: Intl.NumberFormat | null = null

/** "1,300,000"; at most two decimals. */
export function numberText(value: number): string {
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
  return format.format(value)
}

/** "22 Mar 2024" for 2024-03-22. */
export function dayText(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1]} ${year}`
}
