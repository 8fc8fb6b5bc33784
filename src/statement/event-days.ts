import { daysBetween } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { MONTH_PATTERN } from '../english/words/calendar.ts'
import type { DateMention, NamedEvent, RuleSet } from '../model/index.ts'
import { escapePattern, findPhrases, type Phrase, type PhraseMatch, phrase } from '../sentence/phrase.ts'
import { datePlaces, dateRow } from './days.ts'
import { type EventTense, isOtherOccurrence, occurrenceMeant } from './occurrence.ts'
import type { RowReader } from './text.ts'

/** The day written beside a named event of the rules: "the October 8 attack", "the election is on 28 May". An event that repeats is taken on the day that is meant. */
export const eventDays: RowReader<'day'> = {
  attributes: ['day'],
  *read(text) {
    const namings = namingsIn(text.rules)
    if (namings.length === 0) return
    const places = text.once(datePlaces)
    const { published } = text.reading.article
    for (const sentence of text.marked) {
      if (sentence.dates.length === 0) continue
      for (const { event, phrases, isMeant, tense } of namings) {
        for (const { dates, words } of findPhrases(phrases, sentence)) {
          const date = dates.date as DateMention
          const place = places.get(date)
          if (!place || !isFullDay(date) || !isMeant(date) || isOtherOccurrence(words.lead ?? '')) continue
          if (VOTES_EARLY.test(words.who ?? '')) continue
          const day = occurrenceMeant(event, date, tense(words), published)
          if (day === null) continue
          const subject = { kind: 'event', key: `event:${event.name}`, event: { ...event, date: day } } as const
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
  /** Returns whether the words of a match speak of what was or of what is to come; null for neither. */
  tense(words: PhraseMatch['words']): EventTense
}

const DAY_IN_NAME = new RegExp(`\\b(?:${MONTH_PATTERN} \\d{1,2}|\\d{1,2} ${MONTH_PATTERN})\\b`, 'i')

function namingsOf(event: NamedEvent): Naming[] {
  return [event.name, ...event.also].flatMap((name): Naming[] => {
    const dated = DAY_IN_NAME.exec(name)
    if (!dated)
      return [
        ...(/\s/.test(name) ? beside(event, escapePattern(name)) : []),
        told(event, escapePattern(name)),
        voted(event, escapePattern(name)),
      ]
    const [before, after] = [name.slice(0, dated.index), name.slice(dated.index + dated[0].length)]
    if (!/[a-z]/i.test(before + after)) return []
    const phrases = [phrase(`(?<!\\w)${escapePattern(before)}{@date}${escapePattern(after)}(?:s|es)?\\b`)]
    return [{ event, phrases, isMeant: (date) => isSlip(date, event.date), tense: () => null }]
  })
}

/** The words before a name that may say that another occurrence is meant: "the last election", "the 2022 election". */
const LEAD = "(?<lead>(?:[\\p{L}\\d\\uE000\\uE001'-]+ ){0,2})"

/**
 * Returns the namings of an event with a day beside it: "the massacre of 8 October", "the October 8 massacre", "the
 * massacre on October 8, 2023". Without a year, a day after "on" may belong to the verb: "condemned the massacre on October
 * 9".
 */
const beside = (event: NamedEvent, name: string): Naming[] => [
  {
    event,
    phrases: [
      phrase(`\\b${LEAD}${name} (?:of |\\()(?:the )?{@date}`),
      phrase(`\\b(?:the|this|its|their|a) {@date},? ${name}\\b`),
      phrase(`{@date}, the day of the ${name}\\b`),
    ],
    isMeant: () => true,
    tense: () => null,
  },
  {
    event,
    phrases: [phrase(`\\b${LEAD}${name} on {@date}`)],
    isMeant: ({ yearWritten }) => yearWritten,
    tense: () => null,
  },
]

/** Verbs that say when an event takes place, with what may stand before the day. */
const TAKES_PLACE =
  '(?<verb>is|was|takes place|took place|falls|fell|(?:is|was|will be|is being|is to be) held|will (?:be|fall|take place)|is (?:set|scheduled|due|planned|expected)(?: to (?:be held|take place|be))?|goes ahead|will go ahead)'

/** Returns the naming of an event whose day a sentence tells: "the election is on 28 May", "will be held this year on 28 May". */
const told = (event: NamedEvent, name: string): Naming => ({
  event,
  phrases: [phrase(`\\b${LEAD}${name} ${TAKES_PLACE}(?: this year)? (?:on |for )(?:the )?{@date}`)],
  isMeant: () => true,
  tense: ({ verb = '' }) => (/^(?:was|took|fell)/i.test(verb) ? 'past' : 'future'),
})

/** Verbs that say when people vote; "polls open" is told of the polling stations of that day. */
const VOTES =
  '(?<verb>(?:(?:will|are to|is to|were to|was to|are due to|is due to) )?(?:go|goes|head|heads|went|headed|return|returns|returned) to the polls|(?:will |are to |is to )?(?:votes?|cast (?:their |its )?(?:ballots|votes))|voted)'

/** Whose votes are cast on other days than that of the election. */
const VOTES_EARLY =
  /\b(?:early|earlier|advance|postal|absentee|overseas|abroad|expatriates?|expats?|prisoners?|soldiers?|mail)\b/i

/** Returns the naming of an election by the clause that says who votes: "on 8 May voters go to the polls in the general election". */
const voted = (event: NamedEvent, name: string): Naming => ({
  event,
  phrases: [
    phrase(
      `\\bon (?:the )?{@date},? (?<who>(?<!\\p{L})(?:[\\p{L}'’-]+ ){1,6}?)${VOTES} (?:in|for) (?:the )?${LEAD}${name}\\b`,
    ),
    phrase(`(?<who>(?<!\\p{L})(?:[\\p{L}'’-]+ ){1,6})${VOTES} (?:in|for) (?:the )?${LEAD}${name} on (?:the )?{@date}`),
    phrase(
      `(?<who>(?<!\\p{L})(?:[\\p{L}'’-]+ ){1,6})${VOTES} on (?:the )?{@date} (?:in|for) (?:the )?${LEAD}${name}\\b`,
    ),
  ],
  isMeant: () => true,
  tense: ({ verb = '' }) => (/\b(?:went|headed|returned|voted|were|was)\b/i.test(verb) ? 'past' : 'future'),
})

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

/** Tells whether it names one day of the calendar, not one relative to publication such as "yesterday"; "26 May this year" does. */
const isFullDay = ({ grain, relative, from, text }: DateMention): boolean =>
  grain === 'day' && from !== null && (!relative || DAY_IN_NAME.test(text))
