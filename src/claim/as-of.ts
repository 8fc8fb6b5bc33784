import { addDays } from '../base/calendar.ts'
import type { DateMention, InPassage, PassageRange, Period, Token } from '../model/index.ts'

/**
 * Returns the day or period that a quantity is about: the nearest date that begins in its scope ("on Saturday, March 2"
 * may run past a comma); null for none. The date of a statement ("said on Friday that …") lies outside the scope.
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

/** Tells whether a date only limits the time: "before 23 April", "after 2017", "notes due 2031". */
export function isTimeLimit(date: InPassage<DateMention>, tokens: readonly Token[]): boolean {
  const before = tokens.findLast((t) => t.end <= date.start && t.text !== '')
  return before !== undefined && /^(before|after|due)$/.test(before.normal)
}

/** Days for which a reported statement counts as current. */
const NEWS_DAYS = 7

/** Returns the day of a report if it is too old to count as the day of publication ("said in early February that"); else null. */
export function oldReportDay(said: Period | null, published: string | null): Period | null {
  return said !== null && published !== null && said.to < addDays(published, -NEWS_DAYS) ? said : null
}

/** Tells whether the words refer to a time that they do not name: "at the time there were 137". */
export function refersToUnstatedTime(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    const [second, third] = [tokens[i + 1]?.normal, tokens[i + 2]?.normal]
    if (t.normal === 'at') return (second === 'the' || second === 'that') && third === 'time'
    return /^(then|previously|originally|initially|formerly)$/.test(t.normal)
  })
}
