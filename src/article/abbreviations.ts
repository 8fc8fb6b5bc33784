import { isShortForm, MONTH_NUMBERS, SHORT_MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import { functionWords } from '../english/words/function-words.ts'
import { titleWords } from '../english/words/titles/titles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Abbreviations that always precede another word: titles, "vs.", "e.g.". Lower case, without the last stop. */
const LEADING = new Set([...titleWords('short'), ...words('sr. st ste mt ft vs v cf e.g i.e viz approx')])

/** Abbreviations that precede a figure: "No. 7", "p. 12". */
const BEFORE_FIGURES = words('no nos nr p pp art arts sec secs ch chs vol vols fig figs para paras eq ca c est')

/** Abbreviations that may stand in the middle of a sentence or at its end. */
const EITHER = words(
  'inc corp co cos ltd llc plc bros jr sr ph.d m.d b.a m.a esq etc et al u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y dept univ assn ave blvd rd ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

/** Times of day end a sentence unless a day, date or time zone follows. */
const CLOCK = words('a.m p.m')
const AFTER_CLOCK = new RegExp(
  `^(?:\\(|(?:${WEEKDAYS.join('|')})\\b|[A-Z]{2,4}\\b|(?:${SHORT_MONTHS.join('|')})|(?:Eastern|Pacific|Central|Mountain|Greenwich|Moscow|Israel)\\b|\\d)`,
  'i',
)

const OPENING = [
  ...(['article', 'demonstrative', 'possessive', 'subject', 'question', 'preposition', 'conjunction'] as const),
  ...(['negation', 'quantifier', 'adverb', 'focus', 'relative'] as const),
]
/** Words that begin a sentence far more often than they follow an abbreviation. */
const OPENERS = new RegExp(`^["'“‘([]*(?:${[...functionWords(...OPENING), 'however', 'meanwhile'].join('|')})\\b`, 'i')

/**
 * Tells whether the sentence continues after a stop. `before` ends with the stop; `after` begins after the white space;
 * `atStart` says that `before` begins where the passage begins.
 */
export function sentenceContinues(before: string, after: string, atStart: boolean): boolean {
  if (/^["'“‘([]*\p{Ll}/u.test(after)) return true
  if (/^[”»)\].,;:!?]/.test(after)) return true
  if (!before.endsWith('.')) return false
  const word = lastWord(before.slice(0, -1))
  if (atStart && before.trim() === `${word}.` && /^(?:\d{1,3}|[a-zA-Z])$/.test(word)) return true
  return precedes(word, after)
}

const WORD_START = /[\s("'“‘[]/

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !WORD_START.test(text.charAt(start - 1))) start--
  return text.slice(start)
}

function precedes(word: string, after: string): boolean {
  const plain = word.toLowerCase()
  if (LEADING.has(plain.replace(/^(?:ex|then)-/, ''))) return true
  const isMonth = isShortForm(plain) && MONTH_NUMBERS.has(plain)
  if ((isMonth || BEFORE_FIGURES.has(plain)) && /^\d/.test(after)) return true
  if (CLOCK.has(plain)) return AFTER_CLOCK.test(after)
  if (isMonth || EITHER.has(plain) || isInitial(word) || isAcronym(word)) return !OPENERS.test(after)
  return false
}

const isInitial = (word: string): boolean => /^(?:\p{Lu}|\p{Lu}\p{Ll}?-\p{Lu})$/u.test(word)

const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.){1,5}\p{Lu}$/u.test(word)
