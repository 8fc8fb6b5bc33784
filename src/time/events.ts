import { occurrencesNear } from '../base/occurrences.ts'
import { type DateMention, type InPassage, type NamedEvent, overlaps } from '../model/index.ts'

/** Names of events by their first word; lower case, the longest first. */
export type EventIndex = ReadonlyMap<string, readonly { words: string; event: NamedEvent }[]>

/** Indexes events by all of their names. */
export const eventIndex = (events: readonly NamedEvent[]): EventIndex =>
  Map.groupBy(
    events
      .flatMap((event) => [event.name, ...event.also].map((words) => ({ words: words.toLowerCase(), event })))
      .sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words.match(WORD)?.[0] ?? '',
  )

const WORD = /[\p{L}\p{N}]+/gu

/** Words before an event's name that turn it into a date. */
const WHEN = /(?<![\p{L}\p{N}])(since|in|during|at|on the day of)(?: the| that)? $/iu
/** Length of the longest such words, in UTF-16 units. */
const REACH = 24

/**
 * Returns `dates` and the days that a text gives by naming events: "in the Bay storm" is its day, "since the Bay storm"
 * the time from then until publication. Replaces dates that are part of an event's name. Linear in the text.
 */
export function withEventDates(
  dates: readonly InPassage<DateMention>[],
  text: string,
  published: string | null,
  index: EventIndex,
): readonly InPassage<DateMention>[] {
  const found = index.size === 0 ? [] : eventDates(text, published, index)
  if (found.length === 0) return dates
  return [...dates.filter((date) => !found.some((event) => overlaps(date, event))), ...found]
}

function eventDates(text: string, published: string | null, index: EventIndex): InPassage<DateMention>[] {
  const lower = text.toLowerCase()
  const found: InPassage<DateMention>[] = []
  for (const { 0: word, index: at } of lower.matchAll(WORD)) {
    const known = index.get(word)?.find(({ words }) => standsAt(words, lower, at))
    const when = known && WHEN.exec(text.slice(Math.max(0, at - REACH), at))
    if (!when) continue
    const start = at - when[0].length
    const end = at + known.words.length
    const since = /^since$/i.test(when[1] as string)
    const date = lastDayOf(known.event, published)
    if (since && (published ?? '') < date) continue
    const to = since ? published : date
    found.push({ ...NAMED, start, end, text: text.slice(start, end), from: date, to, since })
  }
  return found
}

/** Returns the day of an event; of one that repeats the last before publication, or the first of all where none is. */
function lastDayOf(event: NamedEvent, published: string | null): string {
  if (published === null || (event.every === null && event.days.length === 1)) return event.date
  return occurrencesNear(event, published).findLast((day) => day <= published) ?? event.date
}

const NAMED = {
  in: 'text',
  grain: 'day',
  impossible: false,
  weekday: null,
  yearWritten: true,
  relative: false,
  part: null,
  named: [],
} as const

const standsAt = (words: string, lower: string, at: number): boolean =>
  lower.startsWith(words, at) && !/[\p{L}\p{N}]/u.test(lower[at + words.length] ?? ' ')
