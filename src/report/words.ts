import { numberText } from '../english/printed-value.ts'
import type { Interval, Severity } from '../model/index.ts'

/** "1 article", "12,300 articles". `many` is given where an `s` does not make the plural. */
export const count = (n: number, one: string, many = `${one}s`): string => `${numberText(n)} ${n === 1 ? one : many}`

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** "2 errors, 1 warning and no notices", without what is nought; "nothing" where all are. */
export function tally(counts: Record<Severity, number>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], severity),
  )
  return listed(parts) || 'nothing'
}

/** "134", "27 to 33", "24 or more": a number as the rules give it. */
export function interval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'any number' : `${numberText(high)} or less`
  if (high === null) return `${numberText(low)} or more`
  return low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`
}

/** " (tonne per day)": what the numbers of a fact are in; empty for a plain count. */
export const unitText = ({ unit, per }: { unit: string | null; per: string | null }): string =>
  unit === null && per === null ? '' : ` (${[unit ?? '', per === null ? '' : `per ${per}`].join(' ').trim()})`

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
