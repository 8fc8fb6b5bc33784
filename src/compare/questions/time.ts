import { THRESHOLDS } from '../../base/thresholds.ts'
import { isRunningTotal } from '../../claim/firmness/stage.ts'
import type { Side } from '../../claim/side.ts'
import { isWeekday } from '../../grammar/word-class.ts'
import type { Period } from '../../model/index.ts'
import { whyOtherDates } from '../dating/other-dates.ts'
import type { Nearness } from './question.ts'

const DAY = 86_400_000

/** Tells whether a period is so long that what is counted over it grows with its length. */
const isLong = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) > THRESHOLDS.longPeriodDays * DAY

/** Asks whether both are about one day or period; between articles, it must be known. */
export function askTime(a: Side, b: Side, nearness: Nearness): string | null {
  if (a.context.isAtUnstatedTime !== b.context.isAtUnstatedTime) return 'only one is about a time that it does not name'
  if (isRunning(a) !== isRunning(b) && [a, b].some(isOfOneDay))
    return 'one is a running total, the other a figure for one day'
  if (nearness === 'pair') {
    const why = whyOtherDates(a, b)
    if (why !== null) return why
  }
  const [first, second] = [a.claim.asOf, b.claim.asOf]
  if (first && second) {
    const equal = first.from === second.from && first.to === second.to
    if (nearness === 'other-article' && !equal && (isLong(first) || isLong(second))) {
      return `${first.from} to ${first.to} is not ${second.from} to ${second.to}`
    }
    return first.from <= second.to && second.from <= first.to ? null : `${first.from} is not ${second.from}`
  }
  if (nearness !== 'other-article') return null
  if (first || second) return 'only one has a known day'
  const [one, other] = [a.reading.article.published, b.reading.article.published]
  return one !== null && one === other ? null : 'no day is known'
}

/** Tells whether a number is a running total: "500 lorries since Monday". */
const isRunning = ({ context: { tokens } }: Side): boolean => isRunningTotal(tokens)

/** Tells whether a number is for one day: "120 lorries on Monday". */
const isOfOneDay = ({ context: { tokens } }: Side): boolean =>
  tokens.some((token, i) => isWeekday(token) && tokens[i - 1]?.normal === 'on')
