import { daysBetween } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { MONTH_PATTERN } from '../english/words/calendar.ts'
import type { DateMention, NamedEvent, RuleSet } from '../model/index.ts'
import { escapePattern, findPhrases, type Phrase, phrase } from '../sentence/phrase.ts'
import { datePlaces, dateRow } from './days.ts'
import type { RowReader } from './text.ts'

/** The day written beside a named event of the rules: "the October 8 attack", "the invasion of Ukraine of 23 February 2022". */
export const eventDays: RowReader<'day'> = {
  attributes: ['day'],
  *read(text) {
    const namings = namingsIn(text.rules)
    if (namings.length === 0) return
    const places = text.once(datePlaces)
    for (const sentence of text.marked) {
      if (sentence.dates.length === 0) continue
      for (const { event, phrases, isMeant } of namings) {
        for (const { dates } of findPhrases(phrases, sentence)) {
          const date = dates.date as DateMention
          const place = places.get(date)
          if (!place || !isFullDay(date) || !isMeant(date)) continue
          const subject = { kind: 'event', key: `event:${event.name}`, event } as const
          yield { ...dateRow(date, place, text), attribute: 'day', subject, value: date }
        }
      }
    }
  },
}

const known = new WeakMap<RuleSet, Naming[]>()

/** Returns the namings of all events; made once for a set of rules. */
function namingsIn(rules: RuleSet): readonly Naming[] {
  const namings = known.get(rules) ?? rules.events.flatMap(namingsOf)
  known.set(rules, namings)
  return namings
}

/** The phrases that name an event together with a day. */
interface Naming {
  event: NamedEvent
  phrases: Phrase[]
  /** Tells whether a day in that place is meant as the event's. */
  isMeant(date: DateMention): boolean
}

const DAY_IN_NAME = new RegExp(`\\b(?:${MONTH_PATTERN} \\d{1,2}|\\d{1,2} ${MONTH_PATTERN})\\b`, 'i')

function namingsOf(event: NamedEvent): Naming[] {
  return [event.name, ...event.also].flatMap((name): Naming[] => {
    const dated = DAY_IN_NAME.exec(name)
    if (!dated) return /\s/.test(name) ? beside(event, escapePattern(name)) : []
    const [before, after] = [name.slice(0, dated.index), name.slice(dated.index + dated[0].length)]
    if (!/[a-z]/i.test(before + after)) return []
    const phrases = [phrase(`(?<!\\w)${escapePattern(before)}{@date}${escapePattern(after)}(?:s|es)?\\b`)]
    return [{ event, phrases, isMeant: (date) => isSlip(date, event.date) }]
  })
}

/**
 * Returns the namings of an event with a day beside it: "the massacre of 8 October", "the October 8 massacre", "the
 * massacre on October 8, 2023". Without a year, a day after "on" may belong to the verb: "condemned the massacre on October
 * 9".
 */
const beside = (event: NamedEvent, name: string): Naming[] => [
  { event, phrases: [phrase(`\\b${name} of {@date}`), phrase(`\\bthe {@date},? ${name}\\b`)], isMeant: () => true },
  { event, phrases: [phrase(`\\b${name} on {@date}`)], isMeant: ({ yearWritten }) => yearWritten },
]

/** Tells whether a day in an event's name is the right day or near it, and so not another event's. */
function isSlip(date: DateMention, right: string): boolean {
  const from = date.from as string
  const inItsYear = `${right.slice(0, 4)}${from.slice(4)}`
  const sameDay = from.slice(4) === right.slice(4)
  return (
    sameDay ||
    (Math.abs(daysBetween(inItsYear, right)) <= THRESHOLDS.eventDays && (!date.yearWritten || from === inItsYear))
  )
}

/** Tells whether it names one day of the calendar, not one relative to publication. */
const isFullDay = ({ grain, relative, from }: DateMention): boolean => grain === 'day' && !relative && from !== null
