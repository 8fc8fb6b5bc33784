import { daysBetween } from '../base/calendar.ts'
import { dayText } from '../english/printed-value.ts'
import { MONTH_PATTERN } from '../english/words/calendar.ts'
import type { Check } from '../model/check.ts'
import type { DateMention, NamedEvent, Verdict } from '../model/index.ts'
import { statementsOf } from '../sentence/marked-sentence.ts'
import { escapePattern, findPhrases, type Phrase, phrase } from '../sentence/phrase.ts'
import { verdict } from '../wording/verdict.ts'

/** A named event of the rules beside another day: "the October 8 attack", "the invasion of Ukraine of 23 February 2022". */
export const eventDate: Check = {
  id: 'event-date',
  about: "The day written beside a named event, against the event's day in the rules",
  quotes: 'check',
  run({ reading, rules }) {
    const days = new Set(rules.events.map(({ date }) => date))
    const namings = rules.events.flatMap(namingsOf)
    const wrong = new Map<DateMention, Verdict>()
    for (const statement of statementsOf(reading)) {
      for (const { event, phrases, isMeant } of namings) {
        for (const { dates } of findPhrases(phrases, statement)) {
          const date = dates.date as DateMention
          if (!isFullDay(date) || [...days].some((known) => names(date, known)) || !isMeant(date)) continue
          if (!wrong.has(date)) wrong.set(date, wrongDayVerdict(date, event))
        }
      }
    }
    return { verdicts: [...wrong.values()], compared: [] }
  },
}

/** The ways in which an event is named together with a day. */
interface Naming {
  event: NamedEvent
  phrases: Phrase[]
  /** Whether a day in that place is meant for the event's. */
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
 * "the massacre of 8 October", "the October 8 massacre", "the massacre on October 8, 2023". Without its year a day behind
 * "on" may be that of the verb: "condemned the massacre on October 9".
 */
const beside = (event: NamedEvent, name: string): Naming[] => [
  { event, phrases: [phrase(`\\b${name} of {@date}`), phrase(`\\bthe {@date},? ${name}\\b`)], isMeant: () => true },
  { event, phrases: [phrase(`\\b${name} on {@date}`)], isMeant: ({ yearWritten }) => yearWritten },
]

/** How many days off the name of an event still means that event: there may be an October 20 attack as well. */
const NEAR = 3

/** Whether a day that stands in the place of the one in an event's name is that day mistaken, and not another event's. */
function isSlip(date: DateMention, right: string): boolean {
  const from = date.from as string
  const inItsYear = `${right.slice(0, 4)}${from.slice(4)}`
  const sameDay = from.slice(4) === right.slice(4)
  return sameDay || (Math.abs(daysBetween(inItsYear, right)) <= NEAR && (!date.yearWritten || from === inItsYear))
}

/** Whether it names one day of the calendar, not one counted from publication. */
const isFullDay = ({ grain, relative, from }: DateMention): boolean => grain === 'day' && !relative && from !== null

/** Whether a date names the day: with its year, where it is written. */
const names = ({ from, yearWritten }: DateMention, iso: string): boolean =>
  yearWritten ? from === iso : from?.slice(4) === iso.slice(4)

const wrongDayVerdict = (date: DateMention, event: NamedEvent) =>
  verdict('event-date', date, {
    severity: date.yearWritten ? 'error' : 'warning',
    message: `The ${event.name.replace(/^the /i, '')} was on ${dayText(event.date)}, not ${date.text}.`,
    expected: dayText(event.date),
    evidence: [
      { path: event.at.path, line: event.at.line, published: null, text: `${event.name}: ${dayText(event.date)}` },
    ],
  })
