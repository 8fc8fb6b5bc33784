import { isShortForm, MONTH_NUMBERS } from '../../english/words/calendar.ts'
import { titleNouns } from '../../english/words/titles/title-nouns.ts'
import type { Draft, Refiner } from '../draft.ts'

/** How far before a weekday to look, and how far behind it, in UTF-16 units. */
const BEFORE = 40
const BEHIND = 24

/** Words for every week instead of one day: "every Friday", "most other Sundays". */
const EVERY = /\b(?:every|each|most|all)\s(?:other\s)?$/i

/**
 * Names that end with a weekday and look like a place or person before one: days of history and habit, clubs, characters
 * and papers. Feasts are dates and stand in `feasts.ts`.
 */
const NAMES = new RegExp(
  `(?<!\\p{L})(?:${[
    'Bloody Sunday|Super (?:Tuesday|Saturday|Sunday)|Fat Tuesday|Pancake Tuesday|Giving Tuesday|Patch Tuesday|Spy Wednesday',
    'Holy (?:Monday|Tuesday|Wednesday|Thursday)|Casual Friday|Freaky Friday|Big (?:Monday|Tuesday|Wednesday|Thursday)',
    'Sheffield Wednesday|Man Friday|Girl Friday|Joe Friday|Ruby Tuesday',
    '(?:Mail|Independent|Observer|Scotland|Wales|Ireland) on Sunday',
  ].join('|')})$`,
  'u',
)

/** A colour before a weekday or month, unless it is a surname after another name: "Black Monday", not "Gordon Brown Monday told". */
const COLOUR =
  /(?<!\p{L})(?:Black|Red|Blue|Orange|Yellow|Purple|Pink|Golden|Grey|(?<!\p{Lu}[\p{L}.]*\s)(?:White|Green|Brown|Gray|Silver))\s$/u

/** Words that a day follows and no place or person, so that a capital between them belongs to the day: "a Meatless Monday". */
const NICKNAME =
  /(?:(?<!\p{L})(?:[Aa]n?|[Aa]nother|[Ee]very|[Ee]ach|[Aa]nnual|[Uu]ntil|[Tt]ill|[Ll]ast|[Nn]ext|known as|dubbed|nicknamed)|(?:^|[.!?]["”’]?\s)On)\s\p{Lu}\p{Ll}+\s$/u

/** A determiner, after which a weekday and a capital begin a title: "the Monday Herald", "Ana's Friday Quiz". A clause follows "on the Monday". */
const DETERMINER = /(?<!(?:on|by|since|until)\s)(?<!\p{L})(?:the|an?|my|your|his|her|its|our|their|[\p{L}.]+['’]s)\s$/iu
/** A word with a capital that is no acronym: "the Monday NATO meeting" was on one day. */
const CAPITAL = /^\s(\p{Lu}\p{Ll}+)(?!\p{L})/u

/** A preposition, after which the weekday is a day and the capital begins a clause: "on Sunday World leaders met". */
const PREPOSITION = /(?<!\p{L})(?:on|by|since|until|till|from|before|after)\s$/iu

/** A subject that begins with a weekday: "Wednesday Addams is a character"; a date there takes a comma or a preposition. */
const SENTENCE_START = /(?:^|[.!?]["”’]?\s)["“‘]?$/u
const PREDICATE = /^(?:\s\p{Lu}\p{Ll}+)+\s(?:is|was|has|had)(?!\p{L})/u

const SUNDAY_NOUNS = titleNouns('sunday')
const DAY_NOUNS = titleNouns('any-day')

/** Tells whether the words around a weekday make it the start of a title: "the Thursday Chorus", "Sunday Herald readers". */
function opensTitle(before: string, day: string, behind: string): boolean {
  const next = CAPITAL.exec(behind)?.[1]
  if (next === undefined || MONTH_NUMBERS.has(next.toLowerCase())) return false
  if (DETERMINER.test(before) || (SENTENCE_START.test(before) && PREDICATE.test(behind))) return true
  const noun = next.toLowerCase()
  return !PREPOSITION.test(before) && (DAY_NOUNS.has(noun) || (day === 'Sunday' && SUNDAY_NOUNS.has(noun)))
}

/** Tells whether a weekday or month is one particular one: no name, and not that of every week. */
function isOneDay({ when, start, end }: Draft, text: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (when.kind === 'calendar') return when.day !== null || !COLOUR.test(before)
  if (when.kind !== 'weekday') return true
  const written = text.slice(start, end)
  const name = /[A-Za-z]+(?=\.?$)/.exec(written)?.[0] ?? ''
  if (when.week === null && !/^[A-Z]/.test(name)) return false
  if (EVERY.test(before) || opensTitle(before, written, text.slice(end, end + BEHIND))) return false
  return !COLOUR.test(before) && !NICKNAME.test(before) && !NAMES.test(before + written)
}

/** Drops weekdays and months that are not one particular day or month: "every Friday", "Bloody Sunday", "Black September". */
export const dropNamedDays: Refiner = (drafts, { text }) => drafts.filter((draft) => isOneDay(draft, text))

/** Drops "Sat", "Sun", "Mon" that do not stand beside a date. */
export const dropLoneShortForms: Refiner = (drafts, { text }) =>
  drafts.filter(
    ({ when, start, end }) =>
      when.kind !== 'weekday' || !isShortForm(text.slice(start, end).replace('.', '').toLowerCase()),
  )
