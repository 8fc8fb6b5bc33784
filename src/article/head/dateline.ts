import type { Passage } from '../../model/index.ts'
import type { WrittenDate } from '../reading.ts'

/** How many passages may stand above the text: headline, standfirst, byline, the day. */
const MOST_ABOVE = 5

/** The length from which a passage is text and no line above it, in UTF-16 units. */
const TEXT = 250

const DATE =
  '(?:[A-Z][a-z]{2,5}day,? )?(?<date>\\d{4}-\\d\\d-\\d\\d|[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\\.?,? \\d{4})'

/** A line of nothing but the day: "12 March 2021", "Posted on Friday, March 12, 2021 at 10:30 am", "Press release | 12 March 2021". */
const LINE = new RegExp(
  `^(?:(?:published|posted|date|released?|issued|(?:press|news|media) (?:release|statement)|for immediate release)\\b(?: on)?\\s*[:,|·•–—-]*\\s*)?${DATE}(?:,? (?:at )?\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?(?:\\s*[|·•–—-]\\s*[^\\d\\n]{1,60})?$`,
  'i',
)

/** A place in capitals and the day, before the first words of the text: "GENEVA, 12 March 2021 –", "WASHINGTON, D.C. (March 12, 2021) —". */
const PLACE = new RegExp(
  `^\\p{Lu}{3}[\\p{Lu} .'’-]{0,30}(?:, ?\\p{Lu}[\\p{L}. ]{1,20})?(?:,| [–—-]| ?\\() ?${DATE}\\)?(?: ?[(/]\\p{Lu}[\\p{L} ]{1,20}[)/])? ?(?:[–—:]|--? )`,
  'u',
)

/**
 * Returns the day that the lines above a text or the first words of the text give; null if they give none. A day that was
 * only updated is not looked for.
 */
export function datelineOf(passages: readonly Passage[]): WrittenDate | null {
  for (const { role, text, runs } of passages.slice(0, MOST_ABOVE)) {
    if (role === 'caption') continue
    const date = (LINE.exec(text) ?? PLACE.exec(text))?.groups?.date
    if (date !== undefined) return { written: date, offset: runs[0]?.source ?? 0 }
    if (text.length >= TEXT) return null
  }
  return null
}
