import { daysBetween } from '../base/calendar.ts'
import { occurrencesNear } from '../base/occurrences.ts'
import { singularOf } from '../english/forms/plural.ts'
import { deedWords } from '../english/words/deeds.ts'
import type { DateMention, NamedEvent } from '../model/index.ts'
import { DATE_MARK, NUMBER_MARK } from '../sentence/marked-sentence.ts'

/** Whether a sentence speaks of an event that was or of one to come; null where no verb says so. */
export type EventTense = 'past' | 'future' | null

/** Words before a name that mean another occurrence than the one that is known or near. */
const OTHER =
  /(?:^| )(?:last|next|previous|past|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w*\d(?:st|nd|rd|th)|inaugural|original|another|other|earlier|later|former|every|each|any|some|no|repeat|early|snap)(?: |$)/i

/** A name right before that of the event, and so of another one: "the French general election". */
const NAMED = /(?:^| )(?!(?:The|This|That|A|An|Its|Their|Our|His|Her) )\p{Lu}\S* $/u

/** Tells whether words before the name of an event mean another occurrence of it, or another's: "the last", "the 2022", "a third", "the French". */
export const isOtherOccurrence = (lead: string): boolean =>
  OTHER.test(lead) || NAMED.test(lead) || lead.includes(DATE_MARK) || lead.includes(NUMBER_MARK)

/** Days between a day in an article and an occurrence within which they may be one: less than half a year. */
const NEAR = 180

/**
 * Returns the day (YYYY-MM-DD) on which an event takes place that an article dates, or null where it means an occurrence that the
 * rules don't know: one in another year that is written, or one that by the tense is over or still to come when the known one is
 * not. What happens only once, such as an attack, has no other.
 */
export function occurrenceMeant(
  event: NamedEvent,
  { from, yearWritten }: DateMention,
  tense: EventTense,
  published: string | null,
): string | null {
  const written = from as string
  const days = occurrencesNear(event, yearWritten ? written : (published ?? written))
  const near = days.toSorted((a, b) => Math.abs(daysBetween(a, written)) - Math.abs(daysBetween(b, written)))
  if (yearWritten) {
    const inYear = near.find((day) => day.slice(0, 4) === written.slice(0, 4))
    if (inYear !== undefined) return inYear
    return isOnlyOne(event) && event.date.slice(5) === written.slice(5) ? event.date : null
  }
  if (published !== null && tense !== null) {
    const isThen = (day: string) => (tense === 'past' ? day <= published : day >= published)
    return near.find((day) => isThen(day) && Math.abs(daysBetween(day, written)) <= NEAR) ?? null
  }
  if (isOnlyOne(event)) return event.date
  return near.find((day) => Math.abs(daysBetween(day, written)) <= NEAR) ?? null
}

const ONCE = deedWords('incident', 'once')

/** Tells whether an event happens once, as an attack does, and is not held again as an election is. */
const isOnlyOne = ({ name, days, every }: NamedEvent): boolean =>
  every === null &&
  days.length === 1 &&
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ONCE.has(singularOf(word)) || ONCE.has(word))
