import { HALF_FOLLOWERS, HALVES_OF_TIME, SHARE_FOLLOWERS, SHARE_LEADERS } from '../data/shares.ts'
import type { Extractor, Numeral } from '../draft.ts'
import { isHedged } from '../hedge-at.ts'
import { wordAfter, wordBefore } from '../words.ts'
import { denominatorOf } from './denominators.ts'
import { withScale } from './scale-behind.ts'

const LETTERS = /[a-z]+/iy
/** Units after a hyphen: "a half-point cut", "a quarter-mile track". */
const HALF_UNIT =
  /^-(?:point|percent|percentage|mile|hour|inch|pound|ounce|litre|liter|tonne|ton|acre|pint|gallon)(?![a-z])/i
const CLOSES = /^[^\p{L}\d-]/u

/** Reads one part of a whole without a numerator: "a third of", "half the", "half a million", "up a quarter". */
export const onePart: Extractor = (text, at) => {
  LETTERS.lastIndex = at
  const word = LETTERS.exec(text)?.[0].toLowerCase() ?? ''
  const below = word.endsWith('s') ? null : denominatorOf(word)
  if (!below || text[at - 1] === '-') return null
  const before = wordBefore(text, at)
  if (HALVES_OF_TIME.has(before?.lower ?? '')) return null
  const article = before?.lower === 'a' || before?.lower === 'an' ? before : null
  const value = 1 / below
  const share: Numeral = {
    start: article?.start ?? at,
    end: at + word.length,
    value,
    grain: value / 5,
    scale: 1,
    how: 'fraction',
  }
  const scaled = below === 2 || below === 4 ? withScale(share, text) : share
  if (scaled.scale > 1) return scaled
  return (article || word === 'half') && isShare(share, word, text) ? share : null
}

/** Tells whether the words around make it a share of something. */
function isShare({ start, end }: Numeral, word: string, text: string): boolean {
  if (HALF_UNIT.test(text.slice(end, end + 14))) return true
  if (text[end] === '-' || text.startsWith(' past ', end)) return false
  const after = wordAfter(text, end)
  if (after?.lower === 'time') return false
  if (SHARE_LEADERS.has(wordBefore(text, start)?.lower ?? '') || isHedged(text, start)) return true
  if (!after || CLOSES.test(after.text)) return word !== 'half' || text.startsWith('a', start)
  return text[end] === ' ' && (SHARE_FOLLOWERS.has(after.lower) || (word === 'half' && HALF_FOLLOWERS.has(after.lower)))
}
