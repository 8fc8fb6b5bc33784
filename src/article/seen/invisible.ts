import { FILLER } from '../passage/masks.ts'
import type { Mistake } from '../reading.ts'
import { isDayOrNumber } from './look-alikes.ts'
import { tell } from './tell.ts'

/**
 * Characters that draw nothing wherever they stand. Source: Unicode's Default_Ignorable_Code_Point, format and control characters,
 * without the signs of other scripts that stand before a number.
 */
const ALWAYS =
  /(?![\t\n\f\r\x85\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])(?!^\uFEFF)[\p{Cc}\p{Cf}\p{DI}\u{1D159}]/u

/**
 * Characters that shape a word of another script or a picture, or that only some fonts draw: joiners, fillers, variation
 * selectors, private and never assigned characters.
 */
const SHAPING = /[\u200C-\u200D\u115F\u1160\u3164\uFFA0\p{Variation_Selector}\p{Co}\p{NChar}]|[\u17B4-\u17B5]/u

/** What the shaping characters draw nothing beside. */
const PLAIN = /[\p{Script=Latin}\d\s.,:;()"'“”‘’–—-]/u

const INVISIBLE = new RegExp(
  `(?:(?!${SHAPING.source})${ALWAYS.source})+|(?<=${PLAIN.source})(?:${SHAPING.source})+(?=${PLAIN.source})`,
  'gu',
)

/** Tells whether a text is nothing that anybody sees. */
export const isInvisible = (text: string): boolean => ONLY_INVISIBLE.test(text)

const ONLY_INVISIBLE = new RegExp(`^(?:${ALWAYS.source}|\\uFEFF)+$`, 'u')

/** Spaces that are drawn as a space, but that nothing else takes for one. */
const BLANKS = /[\x85\u2800]/g

/** Spaces so thin that a word looks whole, and line separators that most programs do not draw. */
const THIN = '[\\u2006\\u2008-\\u200A\\u202F\\u205F\\u2028\\u2029]'

/** A word in pieces with thin spaces between them. */
const SPACED = new RegExp(`(?<![\\p{L}\\p{M}])\\p{L}{1,12}(?:${THIN}\\p{L}{1,12}){1,12}(?![\\p{L}\\p{M}])`, 'gu')

/** Thin spaces within a figure that are not those of thousands. */
const IN_FIGURE = new RegExp(`(?<=\\d)${THIN}(?=\\d)(?!\\d{3}(?!\\d)|\\d{1,3}[/⁄])`, 'gu')

const A_THIN_SPACE = new RegExp(THIN, 'g')

/** Returns a text with fillers for what nobody sees, of the same length. Remarks on those in a name or a figure. */
export function withoutInvisible(text: string, mistakes: Mistake[]): string {
  const told: number[] = []
  const seen = text.replaceAll(BLANKS, ' ').replaceAll(INVISIBLE, (found: string, offset: number) => {
    if (isInWord(text, offset, offset + found.length, /^\u00AD+$/.test(found))) for (const _ of found) told.push(offset)
    return FILLER.repeat(found.length)
  })
  const whole = joined(seen, told)
  tell(told, 'invisible character in a name or a figure', 'invisible characters in names or figures', mistakes)
  return whole
}

/** Returns a text in which thin spaces do not part a figure, nor the name of a day or a number. */
function joined(text: string, told: number[]): string {
  if (!A_THIN_SPACE.test(text)) return text
  A_THIN_SPACE.lastIndex = 0
  return text
    .replaceAll(SPACED, (pieces, offset: number) => {
      if (!isDayOrNumber(pieces.replaceAll(A_THIN_SPACE, ''))) return pieces
      told.push(offset)
      return pieces.replaceAll(A_THIN_SPACE, FILLER)
    })
    .replaceAll(IN_FIGURE, (_, offset: number) => {
      told.push(offset)
      return FILLER
    })
}

/** Tells whether a character that anybody sees, or the end of the text, stands in no word, so that no more need be looked at. */
const isBreak = (character: string | undefined): boolean =>
  character === undefined || /[ \t\n\r!-+\-/:-@[-`{-~]/.test(character)

/** The longest part of a word that is looked at on each side, in UTF-16 units. */
const REACH = 40

/** Returns whether a range is inside a word with a figure or, unless it is a soft hyphen, with a capital at its beginning. */
function isInWord(text: string, start: number, end: number, isHyphen: boolean): boolean {
  if (isBreak(text[start - 1]) || isBreak(text[end])) return false
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, start - REACH), start).replaceAll(INVISIBLE, ''))?.[0] ?? ''
  const after = /^[^\s]*/.exec(text.slice(end, end + REACH).replaceAll(INVISIBLE, ''))?.[0] ?? ''
  if (!/[\p{L}\p{N}.,]$/u.test(before) || !/^[\p{L}\p{N}.,]/u.test(after)) return false
  return /\d/.test(before + after) || (!isHyphen && /^\P{L}*\p{Lu}/u.test(before))
}
