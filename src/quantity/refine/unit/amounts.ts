import { SCALES } from '../../../english/words/numbers.ts'
import { type Draft, rescaled } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'
import { isLetter, wordAfter } from '../../words.ts'

/** Decimals that a stray space has cut off an amount, with its scale, or with no word behind it: "EUR10 .1 m", "EUR1 .49 million", "EUR0 .07,". */
const CUT_OFF = /^ (\.\d{1,2})(?: (million|billion|trillion)(?![a-z])|(?= ?(?:m|bn)(?![a-z]))|(?![\d\p{L}]))/iu

/** Tells whether a noun follows, which the figures behind the space may count. */
function countsNext(text: string, at: number): boolean {
  const next = wordAfter(text, at)
  return next !== null && isLetter(next.text.charCodeAt(0)) && !isSmallWord(next.lower) && !/^(?:m|bn)$/.test(next.text)
}

/** Adds the decimals to an amount that a stray space has cut off, and the scale behind them. Changes the draft. */
export function withCutOff(draft: Draft, text: string): void {
  const match = draft.numeral.grain === 1 ? CUT_OFF.exec(text.slice(draft.end, draft.end + 16)) : null
  if (!match?.[1] || (match[2] === undefined && countsNext(text, draft.end + match[0].length))) return
  const value = Number(`${draft.numeral.value}${match[1]}`)
  draft.end += match[0].length
  draft.numeral = { ...draft.numeral, value, grain: 10 ** (1 - match[1].length), end: draft.end }
  draft.low = value
  draft.high = value
  const scale = SCALES[match[2]?.toLowerCase() ?? '']
  if (scale) rescaled(draft, scale, draft.end)
}

/** A minus sign at the start of a word, or a word for it. */
const MINUS = /(?<=^|[\s(])[-−]$|(?<!\p{L}|plus or )(?:minus|negative) $/iu
const BEHIND_NUMBER = /\d ?[-−]$/

/** Makes an amount negative that has a minus sign or word before its own sign: "-$5 million", "minus £3". Changes the draft. */
export function withMinus(draft: Draft, text: string): void {
  const before = text.slice(Math.max(0, draft.start - 18), draft.start)
  const minus = MINUS.exec(before)?.[0]
  if (!minus || draft.numeral.how !== 'digits' || draft.numeral.value < 0 || BEHIND_NUMBER.test(before)) return
  const value = -draft.numeral.value
  draft.start -= minus.length
  draft.opens = draft.start
  draft.numeral = { ...draft.numeral, value }
  draft.low = value
  draft.high = value
}
