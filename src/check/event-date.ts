import { dayText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import type { DateMention, DayValue, NamedEvent, Verdict } from '../model/index.ts'
import { verdict } from '../wording/verdict.ts'
import { deedDateVerdicts } from './event/deed-date.ts'

/**
 * The day written beside a named event of the rules ("the October 8 attack", "the election is on 28 May"), and of a founding, a
 * birth or a death ("Aldby Town was founded in 1898").
 */
export const eventDate: Check = {
  id: 'event-date',
  about: 'The day of a named event, a founding, a birth or a death, against the day in the rules',
  quotes: 'check',
  run({ reading, rules, statements }) {
    const days = new Set(rules.events.flatMap(({ days }) => days))
    const wrong = new Map<number, Verdict>()
    for (const { subject, value, source } of statements.of('day')) {
      if (
        subject.kind !== 'event' ||
        wrong.has(source.index) ||
        [subject.event.date, ...days].some((known) => names(value, known))
      )
        continue
      wrong.set(
        source.index,
        wrongDayVerdict(reading.dates[source.index] as DateMention, subject.event, reading.article.published),
      )
    }
    return { verdicts: [...wrong.values(), ...deedDateVerdicts({ reading, rules })], compared: [] }
  },
}

/** Tells whether a date names the day; its year counts only if it is written. */
const names = ({ from, yearWritten }: DayValue, iso: string): boolean =>
  yearWritten ? from === iso : from?.slice(4) === iso.slice(4)

const wrongDayVerdict = (date: DateMention, event: NamedEvent, published: string | null) =>
  verdict('event-date', date, {
    severity: date.yearWritten ? 'error' : 'warning',
    message: `The ${event.name.replace(/^the /i, '')} ${published !== null && event.date > published ? 'is' : 'was'} on ${dayText(event.date)}, not ${date.text}.`,
    expected: dayText(event.date),
    evidence: [
      { path: event.at.path, line: event.at.line, published: null, text: `${event.name}: ${dayText(event.date)}` },
    ],
  })
