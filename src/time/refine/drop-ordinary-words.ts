import { isWithoutCapitals } from '../../base/without-capitals.ts'
import { isShortForm, MONTH_NAMES, MONTHS } from '../../english/words/calendar.ts'
import { functionWords } from '../../english/words/function-words.ts'
import { monthWords } from '../../english/words/months.ts'
import type { Draft, Refiner } from '../draft.ts'
import { PHRASE_END } from '../phrase-end.ts'

const MODALS = functionWords('modal')

const behind = (words: ReadonlySet<string>, more = '') => `(?:^|[\\s([“"])(?:${[...words].join('|')}${more})`
/** Words that make the next word a month. */
const LEADS = new RegExp(`${behind(monthWords('before'), "|year['’]s")}[\\s-]$`, 'i')
/** Words that precede months and names alike. */
const WEAK_LEADS = new RegExp(`${behind(monthWords('bound', 'joint'))}\\s$`, 'i')
/** "January–March", "Jan-Mar": the other end of a range of months. */
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\.?[-–/]$`, 'i')
const MONTH_AFTER = new RegExp(`^[-–/](?:${MONTH_NAMES.join('|')})\\b`, 'i')
/** "April, June, and Sept.": the last of months in a list. */
const LISTED = new RegExp(
  `\\b(?:${MONTHS.join('|')}|(?:${MONTH_NAMES.join('|')})\\.)(?:,\\s|,?\\s(?:and|or|to)\\s)$`,
  'i',
)
/** What people do, but not months: "April told reporters", "June, 34, said". */
const SPEAKS =
  /^(?:,\s\d{1,2},|\s(?:told|said|says|tells|added|adds|asked|asks|recalled|recalls|wrote|writes|who|herself|himself)\b)/
const THE = /\bthe\s$/i
const NOUN_AFTER = /^(?:['’]s)?\s(?!on\b|of\b|for\b|to\b|in\b|from\b|against\b|through\b)[a-z]/
/** The start of a sentence. */
const OPENS = /(?:^|[.!?:]["”’)]?\s)$/
const THINGS = monthWords('thing')
/** Tells whether a thing of the month follows, as at the start of a sentence: "May retail sales rose", unlike "May faces a vote". */
const hasThing = (after: string): boolean => THINGS.has(/^\s([a-z]+)/i.exec(after)?.[1]?.toLowerCase() ?? '')
const NAME_AFTER = /^\s[A-Z][a-z]+/
/** Words that begin a sentence and are no names: "The January talks", "In April". */
const OPENINGS = [...PHRASE_END.split('|'), 'last', 'next', 'early', 'late', 'previous']
  .filter((word) => !MODALS.has(word))
  .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
  .join('|')
/** A name before: "Theresa May", "Mrs May", "the actor April". */
const NAME_BEFORE = new RegExp(`(?!(?:${OPENINGS})\\s)(?<!\\w)(?:[A-Z][a-z]+|(?:Mr|Mrs|Ms|Dr)\\.?)\\s$`)

const isBareName = (word: string): boolean => /^[A-Za-z]+\.?$/.test(word)

const readsAsMonth = (word: string, before: string, after: string): boolean => {
  if (!/^[A-Z]/.test(word)) return false
  if (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) || LISTED.test(before)) return true
  if (isShortForm(word.replace('.', '').toLowerCase()))
    return word.endsWith('.') && LEADS.test(before) && /^\s[a-z]/.test(after)
  if (SPEAKS.test(after)) return false
  const led = LEADS.test(before) || (WEAK_LEADS.test(before) && !NAME_AFTER.test(after))
  if (/^(?:may|march)$/i.test(word)) {
    if (word === word.toUpperCase()) return led && /\bin\s$/i.test(before)
    if (/^march$/i.test(word) && /^\s(?:on|for|against)\b/.test(after)) return false
    return led || (OPENS.test(before) && hasThing(after)) || (THE.test(before) && NOUN_AFTER.test(after))
  }
  if (led) return true
  if (/^(?:april|june|august)$/i.test(word)) return !NAME_AFTER.test(after) && !NAME_BEFORE.test(before)
  return !NAME_BEFORE.test(before) || /^[A-Z]+\s$/.test(before)
}

const SMALL_LEADS = /(?:\b(?:for|on|by|until|since|from|to|of|after|before|off|the|a|last|next)|day ?,)\s$/
/** Tells whether a text without capitals writes a day so: "scheduled for may 11", "the march 14 vote". */
const isSmallDay = ({ start, end }: Draft, words: string, text: string): boolean =>
  /^(?:may|march) \d{1,2}$/.test(words) &&
  (SMALL_LEADS.test(text.slice(Math.max(0, start - 8), start)) || NOTHING_COUNTED.test(text.slice(end, end + 3))) &&
  isWithoutCapitals(text, start, end)
/** What follows "may 11" where the number counts nothing: "ended march 31 .", "paris , march 19 - the bank". */
const NOTHING_COUNTED = /^(?: ?[.,;:)]| [-–—] |$)/

const isDate = (draft: Draft, text: string): boolean => {
  const { when, start, end, yearShift } = draft
  if (yearShift !== null) return true
  const words = text.slice(start, end)
  if (when.kind === 'calendar' && when.month !== null && when.day === null && when.year === null)
    return (
      isBareName(words) && readsAsMonth(words, text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16))
    )
  if (when.kind === 'calendar' && /[a-z]/i.test(words))
    return !/^(?:may|march|mar|sun|sat)\b|^\d{1,2} (?:may|march|mar)$/.test(words) || isSmallDay(draft, words, text)
  return true
}

/** Drops words that are months only in other contexts: "may", "march", "Mar", "June Carter". */
export const dropOrdinaryWords: Refiner = (drafts, { text }) => drafts.filter((draft) => isDate(draft, text))
