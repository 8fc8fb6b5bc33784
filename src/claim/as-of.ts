import type { DateMention, Period, Range } from '../model/index.ts'

/**
 * The day or period a quantity speaks of: the nearest date that begins in its scope ("on Saturday, March 2" runs past a
 * comma). A date that belongs to the act of saying ("said on Friday that …") lies outside of it.
 */
export function asOfIn(dates: readonly DateMention[], scope: readonly Range[], at: Range): Period | null {
  const inScope = dates.filter((d) => d.from && d.to && scope.some((s) => s.start <= d.start && d.start < s.end))
  if (inScope.length === 0) return null
  const distance = (d: DateMention) => Math.min(Math.abs(d.start - at.end), Math.abs(at.start - d.end))
  const best = inScope.sort((a, b) => distance(a) - distance(b))[0] as DateMention
  return { from: best.from as string, to: best.to as string }
}
