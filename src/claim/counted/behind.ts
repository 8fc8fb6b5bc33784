import { MARKS } from '../../english/marks.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { pluralPhrase } from '../../grammar/phrase/plural-phrase.ts'
import { isDate, isNoun, isPastTense, isPossessive, isQuantity } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import { isAttributive } from '../attributive.ts'
import { behindHyphen } from './behind-hyphen.ts'
import { behindOf } from './behind-of.ts'
import type { Counted } from './counted.ts'
import { COUNTING_NOUNS } from './in-subject.ts'
import { countedNext } from './next-to.ts'
import { DETERMINERS, MARK, nounPhrase } from './noun-phrase.ts'

/** Finds what the quantity at token `at` counts in the words behind it; null for nothing. */
export function behind(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const next = tokens[at + 1]
  if (next && isConversion(tokens, at, gap)) return behind(tokens, at + 1, gap)
  if (isSaidAgain(tokens, at, gap)) return behind(tokens, at + 2, gap)
  if (!next || (MARK.test(gap(at + 1)) && !isQuoted(at, gap))) return null
  if (DASH.test(gap(at + 1)) && next.normal !== 'of') return null
  if (MARKS.has(next.normal) || OTHER_SIDE.test(next.normal) || isBearing(tokens, at)) return null
  if (/^olds?$/.test(next.normal) && AGE_UNIT.test(tokens[at]?.normal ?? '')) return null
  if (next.normal === 'of' && /^(which|whom)$/.test(tokens[at + 2]?.normal ?? '')) return beforeRelative(tokens, at)
  if (next.normal === 'of') return behindOf(tokens, at, gap)
  if (next.normal === 'out' && tokens[at + 2]?.normal === 'of')
    return isPossessive(tokens[at + 3]) && !isQuantity(tokens[at + 4]) ? null : behindOf(tokens, at + 1, gap) // "drove 900 out of their homes"
  if (next.normal === 'the' && COUNTING_NOUNS.test(tokens[at + 2]?.normal ?? '') && tokens[at + 3]?.normal === 'of')
    return nounPhrase(tokens, at + 4, gap, pluralPhrase)
  if (isPercent(tokens[at]) && isPastTense(next)) return null
  if (isHalf(tokens[at]) && DETERMINERS.has(next.normal))
    return isPossessive(tokens[at + 2]) ? behindOf(tokens, at, gap) : nounPhrase(tokens, at + 2, gap, pluralPhrase)
  if (gap(at + 1) === '-') return behindHyphen(tokens, at, gap)
  if (isAttributive(tokens, at)) return { from: at + 1, to: at + 2, whole: null }
  return countedNext(tokens, at, gap)
}

/** The sign between two sides of a surface, and numbers joined by it or by their units: "x", "10x12", "6ft4in". */
const OTHER_SIDE = /^[x×]$|\d[\p{L}'"′″]{1,4}\d/u

/** A dash as wires write it: "only one -- the oldest -- was sold". */
const DASH = /\s--?\s/

/** Tells whether only the number is quoted: "“around 100” more lorries". */
const isQuoted = (at: number, gap: GapBefore): boolean => /["“]$/.test(gap(at)) && /^["”] $/.test(gap(at + 1))

const isPercent = (token: Token | undefined): boolean => /%$|per ?cent$|pct$/.test(token?.normal ?? '')
const isHalf = (token: Token | undefined): boolean => token?.normal === 'half'

/** Returns the noun before a relative clause: "police dogs, 14 of which have died"; null where none stands there. */
function beforeRelative(tokens: readonly Token[], at: number): Counted | null {
  let from = at
  while (isNoun(tokens[from - 1]) && !isQuantity(tokens[from - 1])) from--
  return from < at && !isDate(tokens[at - 1]) ? { from, to: at, whole: null } : null
}

/** Tells whether a measure is a distance from somewhere: "280km north-west of Broome", "within 500 metres of the base". */
function isBearing(tokens: readonly Token[], at: number): boolean {
  const normal = (i: number): string => tokens[i]?.normal ?? ''
  if (normal(at - 1) === 'within' && normal(at + 1) === 'of') return true
  const of = COMPASS.test(normal(at + 2)) ? at + 3 : at + 2
  return COMPASS.test(normal(at + 1)) && normal(of) === 'of'
}
const COMPASS = /^(north|south|east|west|(north|south)-?(east|west))$/

/** "26-year", "61 years": an age before "old", which counts nobody. */
const AGE_UNIT = /(?:year|month|week|day)s?$/

/** Tells whether brackets with one other number follow: "seven million pounds (3,175 tonnes) of food". */
const isConversion = (tokens: readonly Token[], at: number, gap: GapBefore): boolean =>
  isQuantity(tokens[at + 1]) && gap(at + 1).trim() === '(' && gap(at + 2).trim() === ')'

/** Tells whether the number is said in another way before "of": "a third -- or 32 percent -- of all people". */
function isSaidAgain(tokens: readonly Token[], at: number, gap: GapBefore): boolean {
  if (tokens[at + 1]?.normal !== 'or' || !isQuantity(tokens[at + 2]) || tokens[at + 3]?.normal !== 'of') return false
  return /^(?: ?[-–—]+ ?|, )$/.test(gap(at + 1))
}
