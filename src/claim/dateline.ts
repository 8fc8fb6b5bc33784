import { MONTH_TITLES, SHORT_MONTHS, WEEKDAY_TITLES } from '../english/words/calendar.ts'

/** A dateline, which says where a story was filed, not where it takes place: "GENEVA, March 5 (AP) —". */
export interface Dateline {
  /** As written. */
  place: string
  /** Its end, after the dash, in UTF-16 units from the start of the sentence. */
  end: number
}

const NAMED = [...MONTH_TITLES, 'Sept', ...SHORT_MONTHS]
const MONTH = `(?:${[...NAMED, ...NAMED.map((name) => name.toUpperCase())].join('|')})\\.?`
const DAY = `(?:(?:${WEEKDAY_TITLES.join('|')}),? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
/** A word of a name, but no month before its day. */
const WORD = `(?!${MONTH} \\d)\\p{Lu}[\\p{L}.'’-]*`
const NAME = `${WORD}(?: ${WORD}){0,3}`
const AGENCY = '\\([\\p{L}][^()]{1,30}\\)'
const DASH = '(?: ?(?:—|--) ?| [–-] )'
const DATELINE = new RegExp(`^\\W{0,2}(${NAME})(?:, ${NAME}){0,2}(?:,? ${DAY})?( ${AGENCY})?${DASH}`, 'u')

/** A name in capitals, as datelines have it: a word of four letters or several words. */
const IN_CAPITALS = /^(?=.{4})[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+)*$/u
/** Agencies as they sign their stories: after a place that is not in capitals, brackets may hold anything else. */
const SIGNED = /\((?:AP|AFP|Reuters|UPI|dpa|Xinhua|TASS|ANSA|EFE|Kyodo|Bloomberg|CNN|PTI|ANI|Anadolu|Interfax|IRIN)\)/i

/** Longer than any dateline, in UTF-16 units. */
const LONGEST = 200

/** Returns the dateline that a sentence opens with; null for none. */
export function datelineOf(text: string): Dateline | null {
  const opening = text.slice(0, LONGEST)
  const found = /—|--| [–-] /.test(opening) ? DATELINE.exec(opening) : null
  if (!found) return null
  const [{ length }, place = '', signed = ''] = found
  return IN_CAPITALS.test(place) || SIGNED.test(signed) ? { place, end: length } : null
}
