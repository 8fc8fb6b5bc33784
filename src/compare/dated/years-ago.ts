import { daysBetween } from '../../base/calendar.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { type Side, sidesOf } from '../../claim/side.ts'

/** What follows the years since an event: "four years ago", "ten years on". */
const AGO = /^\s+(?:ago|on)\b/
/** What follows them where the event is named before the number: "ten years after the dam burst and killed 213". */
const AFTER = /^\s+after\b[^,;:.]*$/
const A_YEAR_AGO = /\b(?:a|one) year ago\b|\banniversary\b/i

/** The length of a year, in days. */
const YEAR = 365
/** How much later than so many years ago an event may have been, in years: "two years ago" said after 19 months. */
const ROOM = 0.5

/**
 * Tells whether a sentence counts the years since what it tells of, which was over so long before a day that its dead and injured
 * were counted: "killed 34 miners four years ago".
 */
export function wasYearsBefore(side: Side, day: string): boolean {
  const { published } = side.reading.article
  const years = yearsSince(side)
  if (published === null || years === null) return false
  return (years - ROOM) * YEAR - daysBetween(day, published) > THRESHOLDS.daysUntilClosed
}

/** Returns how many years ago a sentence says that something happened; null where it does not say. */
function yearsSince({ reading, sentence, quantity }: Side): number | null {
  const { text, start } = sentence
  if (A_YEAR_AGO.test(text)) return 1
  const found = sidesOf(reading).find((one) => {
    const { unit, end } = one.quantity
    if (one.sentence !== sentence || unit !== 'year') return false
    return AGO.test(text.slice(end - start)) || AFTER.test(text.slice(end - start, quantity.start - start))
  })
  return found?.quantity.low ?? null
}
