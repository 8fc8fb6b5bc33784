import { addDays } from '../base/calendar.ts'
import type { DateMention, InPassage, PassageRange, Period, Token } from '../model/index.ts'

/**
 * The day or period a quantity speaks of: the nearest date that begins in its scope ("on Saturday, March 2" runs past a
 * comma). A date that belongs to the act of saying ("said on Friday that …") lies outside of it.
 */
export function asOfIn(
  dates: readonly InPassage<DateMention>[],
  scope: readonly PassageRange[],
  at: PassageRange,
): Period | null {
  const inScope = dates.filter((d) => d.from && d.to && scope.some((s) => s.start <= d.start && d.start < s.end))
  if (inScope.length === 0) return null
  const distance = (d: InPassage<DateMention>) => Math.min(Math.abs(d.start - at.end), Math.abs(at.start - d.end))
  const best = inScope.sort((a, b) => distance(a) - distance(b))[0] as DateMention
  return { from: best.from as string, to: best.to as string }
}

/** "before 23 April", "after 2017": a day that only bounds the time spoken of. */
export function isTimeLimit(date: InPassage<DateMention>, tokens: readonly Token[]): boolean {
  const before = tokens.findLast((t) => t.end <= date.start && t.text !== '')
  return before !== undefined && /^(before|after)$/.test(before.normal)
}

/** Days within which what was said then is taken for what is so now. */
const NEWS_DAYS = 7

/** The day of a report, where it is too long past to stand for the day of publication ("said in early February that"). */
export function oldReportDay(said: Period | null, published: string | null): Period | null {
  return said !== null && published !== null && said.to < addDays(published, -NEWS_DAYS) ? said : null
}

/** "At the time there were 137": another day, and which one the sentence does not say. */
export function refersToUnstatedTime(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    const [second, third] = [tokens[i + 1]?.normal, tokens[i + 2]?.normal]
    if (t.normal === 'at') return (second === 'the' || second === 'that') && third === 'time'
    return /^(then|previously|originally|initially|formerly)$/.test(t.normal)
  })
}
