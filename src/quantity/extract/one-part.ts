import { HALF_FOLLOWERS, HALVES_OF_TIME, SHARE_FOLLOWERS, SHARE_LEADERS } from '../data/shares.ts'
import type { Extractor, Numeral } from '../draft.ts'
import { isHedged } from '../hedge-at.ts'
import { spellingAt } from '../spelled-unit.ts'
import { wordAfter, wordBefore } from '../words.ts'
import { denominatorOf } from './denominators.ts'
import { withScale } from './scale-behind.ts'

const LETTERS = /[a-z]+/iy
/** Units of which a half is a name: "half-year profit", "a half-century"; and those that are ranks too. */
const NAMED_HALVES = new Set(['year', 'century', 'quarter', 'second'])
/** Tells whether a unit follows that "half" and "quarter" divide: "a half-point cut", "a quarter mile", "half percent". */
function dividesUnit(word: string, text: string, end: number): boolean {
  const gap = text.startsWith(' - ', end) ? 3 : 1
  const found = /[ -]/.test(text.charAt(end)) ? spellingAt(text, end + gap) : null
  if (!found || found.entry.of === 'money') return false
  return !NAMED_HALVES.has(found.entry.unit) || (word === 'quarter' && found.entry.unit === 'century')
}
const CLOSES = /^[^\p{L}\d-]/u

/** Reads one part of a whole without a numerator: "a third of", "half the", "half a million", "up a quarter". */
export const onePart: Extractor = (text, at) => {
  LETTERS.lastIndex = at
  const word = LETTERS.exec(text)?.[0].toLowerCase() ?? ''
  const below = word.endsWith('s') ? null : denominatorOf(word)
  if (!below || text[at - 1] === '-') return null
  const before = wordBefore(text, at)
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
  if (HALVES_OF_TIME.has(before?.lower ?? '') && !isOfWhole(word, text, share.end)) return null
  return (article || word === 'half' || (word === 'quarter' && dividesUnit(word, text, share.end))) &&
    isShare(share, word, text)
    ? share
    : null
}

/** Tells whether "half" stands before a whole, so that it is no half of a game: "in half the homes", "that half our staff left". */
const isOfWhole = (word: string, text: string, end: number): boolean =>
  word === 'half' && HALF_FOLLOWERS.has(wordAfter(text, end)?.lower ?? '')

/** One unit that the part is added to: "an hour and a half during the day". */
const AFTER_ONE = /(?<!\p{L})an? (?:year|month|week|day|hour|minute|decade|century|mile) $/u

/** Tells whether the words around make it a share of something. */
function isShare({ start, end }: Numeral, word: string, text: string): boolean {
  if ((word === 'half' || word === 'quarter') && dividesUnit(word, text, end)) return true
  if (text[end] === '-' || text.startsWith(' past ', end)) return false
  const after = wordAfter(text, end)
  if (after?.lower === 'time') return false
  const before = wordBefore(text, start)
  if (SHARE_LEADERS.has(before?.lower ?? '') || isHedged(text, start)) return true
  if (before?.lower === 'and' && AFTER_ONE.test(text.slice(Math.max(0, before.start - 12), before.start))) return true
  if (!after || CLOSES.test(after.text)) return word !== 'half' || text.startsWith('a', start)
  return text[end] === ' ' && (SHARE_FOLLOWERS.has(after.lower) || (word === 'half' && HALF_FOLLOWERS.has(after.lower)))
}
