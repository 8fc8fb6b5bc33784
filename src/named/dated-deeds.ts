import { MONTH_NUMBERS, MONTH_TITLES, SHORT_MONTHS } from '../english/words/calendar.ts'
import { deedWords } from '../english/words/deeds.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import { DEED_WORDS } from './deed-days.ts'
import { foldedName } from './letters.ts'
import { properNames } from './proper-names.ts'

/** A day, a month or a year of the calendar; null for what is not said. */
export interface CalendarDate {
  year: number
  month: number | null
  day: number | null
}

/** Who or what something happened to. */
export interface DeedSubject {
  /** Folded. */
  subject: string
  /** Whether the name stands right before the words, so that nothing else can be meant. */
  isDirect: boolean
}

/** What happened once, and when, with the place of the date in a text (UTF-16, half-open). */
export interface DatedDeed extends DeedSubject {
  deed: OnceDeed
  date: CalendarDate
  start: number
  end: number
}

/** Words for what happens once to somebody or something, each before its date: "established back in May 1984". */
const ONCE_WORDS = {
  ...DEED_WORDS,
  opened: 'opened|unveiled',
  signed: 'signed',
  collapsed: 'collapsed',
  sank: 'sank',
  crashed: 'crashed',
  independent: '(?:declared|gained|won) (?:its )?independence|became independent',
} as const

/** What happened once: one of the deeds, or an event that has a name. */
export type OnceDeed = keyof typeof ONCE_WORDS | 'happened'

const VERBS = Object.keys(ONCE_WORDS) as (keyof typeof ONCE_WORDS)[]
/** Deeds that somebody does to something, so that whoever is named before the verb may have done it to another thing. */
const TO_SOMETHING: ReadonlySet<OnceDeed> = new Set(['founded', 'opened', 'signed'])

const MONTH = `(?<month>${[...MONTH_TITLES, ...SHORT_MONTHS.map((month) => `${month}\\.?`), 'Sept\\.?'].join('|')})`
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)'
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<first>\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?: (?<second>\\d{1,2})(?:st|nd|rd|th)?,)?,? )?${YEAR}(?![\\p{L}\\p{N}-])`,
  'gu',
)

/** How far from a date its deed and subject may stand, in UTF-16 units. */
const REACH = 160
/** The most words between a deed and its date, as in "born in a village near Aldby in". */
const BETWEEN = "((?: [\\p{L}'’-]+){0,6}?)(?: back)? (?:on|in) (?:the )?"
const LAST_DEED = VERBS.map((deed) => ({
  deed,
  pattern: new RegExp(`(?<!\\p{L})(?:${ONCE_WORDS[deed]})${BETWEEN}$`, 'u'),
}))
const OPENING = VERBS.map((deed) => ({
  deed,
  pattern: new RegExp(`(?:^|[.;:“"] ?)(?:${ONCE_WORDS[deed]})${BETWEEN}$`, 'iu'),
}))

const PAST = deedWords('past')

/** Returns what a text says happened once, with its date. Takes time linear in the text. */
export function datedDeedsIn(text: string): DatedDeed[] {
  if (!/\d{4}/.test(text)) return []
  return [...text.matchAll(DATE)].flatMap((match): DatedDeed[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const date = dateOf(match.groups ?? {})
    const lead = text.slice(Math.max(0, start - REACH), start)
    const rest = text.slice(end, end + REACH)
    const found = opening(lead, rest) ?? deedBefore(lead) ?? eventBefore(lead) ?? eventBehind(lead, rest)
    return found ? [{ ...found, date, start, end }] : []
  })
}

function dateOf({ year, month, first, second }: Record<string, string | undefined>): CalendarDate {
  const named = month === undefined ? undefined : MONTH_NUMBERS.get(month.toLowerCase().replace('.', ''))
  const day = named === undefined ? undefined : (second ?? first)
  return { year: Number(year), month: named ?? null, day: day === undefined ? null : Number(day) }
}

type Found = DeedSubject & { deed: OnceDeed }

/** Returns the last deed before a date, with its subject: "The club was founded in Turin on 3 May 1961"; null for none. */
function deedBefore(lead: string): Found | null {
  for (const { deed, pattern } of LAST_DEED) {
    const match = pattern.exec(lead)
    if (!match || hasOwnVerb(match[1] as string)) continue
    const before = lead.slice(0, match.index)
    if (TO_SOMETHING.has(deed) && isDoneTo(match[1] as string) && !PASSIVE.test(before)) continue
    const subject = subjectBefore(before)
    if (subject) return { deed, ...subject }
  }
  return null
}

/** Returns the deed that opens a sentence, with its subject behind the date: "Born on 3 May 1969, Yvette Cooper"; null for none. */
function opening(lead: string, rest: string): Found | null {
  const own = OPENING.find(({ pattern }) => pattern.test(lead))
  const then = own && /^, (?:the )?/.exec(rest)
  if (!own || !then || hasOwnVerb(own.pattern.exec(lead)?.[1] ?? '')) return null
  const [name] = properNames(rest)
  if (!name || name.start !== then[0].length) return null
  return VERB_BEHIND.test(rest.slice(name.end)) ? { deed: own.deed, subject: subjectOf(name), isDirect: true } : null
}

/** Tells whether the words between a deed and a date have a verb of their own, so that the date is that of something else: "died in a house built in". */
const hasOwnVerb = (between: string): boolean =>
  between
    .split(' ')
    .some((word) => PAST.has(word) || /^\p{Ll}{2,}(?<!^ag)(?:ed|ing)$|^(?:who|which|that|when)$/u.test(word))

/** Tells whether a thing follows a verb, to which it was done: "The brothers founded the club in". */
const isDoneTo = (between: string): boolean => /^ (?!in |on |by |at |as |near )[\p{L}]/u.test(between)

const PASSIVE = /(?:\bwas|\bwere|\bbeen|\bis|first|[,(]) *$/u
/** What follows a subject: a mark or a verb, and no noun that its name only describes ("the club office"). */
const VERB_BEHIND =
  /^(?:,| (?:is|was|has|had|are|were|have|will|can|\p{Ll}+(?:s|ed)|grew|became|came|went|began|took|won|led)\b)/u

const ONCE = deedWords('once')
const INCIDENT = deedWords('incident')
/** An event's noun at the end of a text, and who or what it is named for. */
const EVENT_END =
  /(?<!\p{L})(\p{Ll}+)(?: of (?:the )?((?:\p{Lu}[\p{L}’'-]+ ?){1,4}))?,? (?:of|on|in|(?:happened|occurred|took place) (?:on|in)) $/u
const EVENT_START = /^,? ((?:\p{Lu}[\p{L}’'-]+ ){1,4})(\p{Ll}+)(?: (\p{Ll}+))?/u

/** Returns the event that has a name before a date: "the Chernobyl disaster of 26 April 1986"; null for none. */
function eventBefore(lead: string): Found | null {
  const match = EVENT_END.exec(lead)
  const [, noun = '', object] = match ?? []
  if (!match || !isEvent(noun)) return null
  if (object) return eventOf(object.trim(), noun)
  const before = lead.slice(0, match.index)
  const last = properNames(before).at(-1)
  return last && /^ (?:\p{Ll}+ )?$/u.test(before.slice(last.end))
    ? eventOf(before.slice(last.start, last.end), noun)
    : null
}

/** Returns the event that has a name behind a date: "the 14 June 2017 Grenfell Tower fire"; null for none. */
function eventBehind(lead: string, rest: string): Found | null {
  const [, name = '', ...nouns] = EVENT_START.exec(rest) ?? []
  const noun = nouns.find((word) => word !== undefined && isEvent(word))
  return noun && /\b[Tt]he $/.test(lead) ? eventOf(name.trim(), noun) : null
}

const isEvent = (noun: string): boolean => ONCE.has(noun) || INCIDENT.has(noun)

/** Returns an event by its name and noun; null where one of the same name may happen again, as a storm does in a place. */
const eventOf = (name: string, noun: string): Found | null =>
  ONCE.has(noun) || name.includes(' ')
    ? { deed: 'happened', subject: `${foldedName(name)} ${noun}`, isDirect: true }
    : null

const NOUN_BEFORE = /\b(?:the|an?|this|its) (\p{Ll}{4,}),? (?:which |that |who )?(?:was |were |had been )?$/iu
/** What stands before a name that only tells of something else: "a branch of", "the daughter of". */
const OF_ANOTHER = /\b(?:of|for|from|by|with|at|in|near) (?:the )?$/i
/** What may stand between a name and what happened to it. */
const LINK = /^(?: \(|,? (?:(?:which|that|who) )?(?:(?:was|were|is|had been|has been|had) )?(?:first )?)$/
/** Nouns of a name without a capital, before what happened to it: "the Sampoong department store". */
const OWN_NOUNS = /^((?: \p{Ll}{3,}){1,2})((?:,? (?:which|that|who))?(?: (?:was|were|had been))? )$/u
/** The word of a name that goes on behind "of": "the Treaty of Almere". */
const NAME_OF = /(?<!\p{L})(\p{Lu}[\p{L}’'-]+) of (?:the )?$/u

/** Returns the noun directly before the end of a text, or else the last name in its last clause; null for none. */
function subjectBefore(before: string): DeedSubject | null {
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  const noun = NOUN_BEFORE.exec(clause)?.[1]
  if (noun) return { subject: noun, isDirect: false }
  const last = properNames(clause).at(-1)
  if (!last) return null
  const [lead, link] = [clause.slice(0, last.start), clause.slice(last.end)]
  const nouns = OWN_NOUNS.exec(link)?.[1]?.trim().split(' ')
  if (nouns && !nouns.some((word) => STOP_WORDS.has(word) || PAST.has(word) || /(?:ed|ing|ly)$/.test(word)))
    return { subject: `${subjectOf(last)} ${nouns.join(' ')}`, isDirect: !OF_ANOTHER.test(lead) }
  const head = NAME_OF.exec(lead)?.[1]
  if (head) return { subject: `${foldedName(head)} of ${subjectOf(last)}`, isDirect: LINK.test(link) }
  return { subject: subjectOf(last), isDirect: LINK.test(link) && !OF_ANOTHER.test(lead) }
}

const subjectOf = ({ words }: { words: readonly { folded: string }[] }): string =>
  words.map(({ folded }) => folded).join(' ')
