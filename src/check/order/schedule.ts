import { sourceSpan } from '../../base/source-range.ts'
import type { Reading, Span, Verdict } from '../../model/index.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'

/** An item of a schedule: when it begins and ends, in minutes from midnight. */
interface Item {
  begins: number
  ends: number | null
  /** Whether it is written so that the hour is of the whole day: "09:00", "14:30". */
  isOfDay: boolean
  at: Span
}

const CLOCK = '(\\d{1,2})[:.](\\d{2})(?!\\d)\\s*([ap]\\.?m\\b\\.?)?'
const ITEM = new RegExp(`^\\W{0,3}${CLOCK}(?:\\s*(?:-|–|—|to)\\s*${CLOCK})?`, 'iu')

/** Items that a schedule has at least. */
const FEWEST_ITEMS = 5
/** Passages between two items of one schedule, such as the other cells of a row of a table. */
const FAR = 5
const HALF_DAY = 12 * 60

/** An item of a schedule that begins before the one before it, or before that has ended, where no other does. */
export function* scheduleVerdicts(reading: Reading): Generator<Verdict> {
  for (const items of schedulesIn(reading)) {
    const early = items.filter((item, i) => i > 0 && item.begins < (items[i - 1] as Item).begins)
    const [wrong, ...others] = early.length > 0 ? early : overlapping(items)
    if (!wrong || others.length > 0) continue
    const at = items.indexOf(wrong)
    const before = items[at - 1] as Item
    const next = items[at + 1]
    if (next && next.begins < (before.ends ?? before.begins)) continue
    yield verdict('order', wrong.at, {
      severity: 'warning',
      message: `${wrong.at.text} begins before ${before.at.text} in the line before ${before.ends === null || wrong.begins < before.begins ? 'begins' : 'ends'}.`,
      expected: null,
      evidence: [quoteHere(reading, before.at)],
    })
  }
}

/** Returns the items that begin before the one before them has ended, where most begin just when it ends. */
function overlapping(items: readonly Item[]): Item[] {
  const pairs = items.slice(1).map((item, i) => ({ item, ends: (items[i] as Item).ends }))
  const joined = pairs.filter(({ item, ends }) => ends === item.begins)
  if (joined.length < FEWEST_ITEMS - 2) return []
  return pairs.filter(({ item, ends }) => ends !== null && item.begins < ends).map(({ item }) => item)
}

function schedulesIn({ article }: Reading): Item[][] {
  const schedules: Item[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const [i, passage] of article.passages.entries()) {
    const found = passage.role === 'body' ? ITEM.exec(passage.text) : null
    if (!found) {
      if (passage.role !== 'body') last = Number.NEGATIVE_INFINITY
      continue
    }
    const current = i - last <= FAR ? (schedules.at(-1) as Item[]) : []
    if (current.length === 0) schedules.push(current)
    const start = found[0].search(/\d/)
    const at = sourceSpan(article, passage, { start, end: found[0].trimEnd().length })
    const isOfDay = /^(?:0|1[3-9]|2)\d/.test(found[1] as string)
    const after = isOfDay || current.some((item) => item.isOfDay) ? 0 : (current.at(-1)?.begins ?? 0)
    const begins = minutes(found[1], found[2], found[3] ?? null, after)
    const ends = found[4] === undefined ? null : minutes(found[4], found[5], found[6] ?? null, isOfDay ? 0 : begins)
    current.push({ begins, ends, isOfDay, at })
    last = i
  }
  return schedules.filter((items) => items.length >= FEWEST_ITEMS)
}

/** Returns a time in minutes from midnight. Without "am" or "pm", one well before `after` is in the afternoon: 1:00 after 11:30. */
function minutes(hour: string | undefined, minute: string | undefined, half: string | null, after: number): number {
  const value = (Number(hour) % (half === null ? 24 : 12)) * 60 + Number(minute)
  if (half !== null) return /^p/i.test(half) ? value + HALF_DAY : value
  return value < HALF_DAY && after - value >= HALF_DAY / 2 ? value + HALF_DAY : value
}
