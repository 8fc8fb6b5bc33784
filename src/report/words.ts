import { numberText } from '../english/printed-value.ts'
import { type Interval, SEVERITIES, type Severity } from '../model/index.ts'

/** Returns "1 article" or "12,300 articles". `many` is the plural, if it is not formed with `s`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${numberText(n)} ${n === 1 ? one : many}`

/** Returns "2 errors and 1 warning", without zeros; "nothing" if all are zero. */
export function tally(counts: Record<Severity, number>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], severity),
  )
  return listed(parts) || 'nothing'
}

/** Returns a number as the rules give it: "134", "27 to 33", "24 or more". */
export function interval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'any number' : `${numberText(high)} or less`
  if (high === null) return `${numberText(low)} or more`
  return low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`
}

/** Returns the unit of a fact's numbers, such as " (tonne per day)"; empty for a count. */
export const unitText = ({ unit, per }: { unit: string | null; per: string | null }): string =>
  unit === null && per === null ? '' : ` (${[unit ?? '', per === null ? '' : `per ${per}`].join(' ').trim()})`

/** Returns "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
