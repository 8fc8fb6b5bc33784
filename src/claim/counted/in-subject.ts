import { looksPlural } from '../../english/forms/plural.ts'
import { MARKS } from '../../english/marks.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { pluralPhrase } from '../../grammar/phrase/plural-phrase.ts'
import { isAdjective, isNoun, isProperName, isSingular } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import type { Counted } from './counted.ts'
import { DETERMINERS, nounPhrase } from './noun-phrase.ts'

/** Nouns for counting itself: "the number of refugees rose to 710,000" counts refugees. */
export const COUNTING_NOUNS = /^(number|total|count|tally|figure)$/
/** "12 counts of fraud" are charges. */
const CHARGES = /^counts$/

/** Words for what befell people, which stand for those whom it befell. */
const FATED = /^(injured|wounded|displaced|missing|dead|homeless|hungry|infected|abducted|kidnapped)$/

/** Tokens before a number within which its subject may name what it counts. */
const FAR = 30

/** Finds what a number counts in the subject before it: "the number of displaced people increased from 670,000 to 710,000". */
export function subjectCount(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  if (tokens[at + 1]?.normal === 'who') return null // "22 who were hurt"
  if (isDefinite(tokens, at) && !MARKS.has(tokens[at + 1]?.normal ?? '')) return null
  if (isListed(tokens, at)) return { from: at - 2, to: at - 1, whole: null }
  for (let i = at - 1; i > 0 && i > at - FAR; i--) {
    if (/[;()]/.test(gap(i + 1))) return null
    if (/^(?:while|whereas|but|although|though)$/.test(tokens[i]?.normal ?? '') || opensWith(tokens, i, gap))
      return null
    const noun = tokens[i - 1] as Token
    if (isToll(tokens, i)) return { from: i - 1, to: i, whole: null }
    if (COUNTING_NOUNS.test(noun.lemma) && !CHARGES.test(noun.normal) && tokens[i]?.normal === 'of') {
      let start = i + 1
      while (DETERMINERS.has(tokens[start]?.normal ?? '')) start++
      if (
        /^(known|confirmed|reported|presumed)$/.test(tokens[start]?.normal ?? '') &&
        FATED.test(tokens[start + 1]?.normal ?? '')
      )
        start++
      if (FATED.test(tokens[start]?.normal ?? '') && !isNoun(tokens[start + 1]))
        return { from: start, to: start + 1, whole: null } // "the number of injured | rose"
      return nounPhrase(tokens, start, gap, pluralPhrase)
    }
  }
  return null
}

/** Tells whether "with" begins a clause of its own behind a comma: "the toll reached 40, with | thousands missing". */
const opensWith = (tokens: readonly Token[], i: number, gap: GapBefore): boolean =>
  tokens[i]?.normal === 'with' && gap(i).includes(',')

/** Tells whether a number has its own noun in a list of levels: "brings the number of deaths to 40 and injuries to 90". */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(to|at)$/.test(tokens[at - 1]?.normal ?? '') &&
  tokens[at - 3]?.normal === 'and' &&
  isNoun(tokens[at - 2]) &&
  looksPlural(tokens[at - 2]?.normal ?? '')

/** Tells whether "the" stands before a number, and so those that it counts are known: "the last five", "the other two". */
export const isDefinite = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.normal === 'the' || (isAdjective(tokens[at - 1]) && tokens[at - 2]?.normal === 'the')

/** Times whose tally does not say what it counts: "his season tally rose to 72". */
const SPAN = /^(?:season|career|year|day|week|month|night|game|match|innings|session|overall)$/
/** "The death total": other totals are as often those of somebody ("the group total"). */
const isDeathTotal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === 'total' &&
  /^(?:death|case|injury|casualty|fatality|infection|arrest|medal)$/.test(tokens[at - 1]?.normal ?? '')

/** Tells whether "death toll" or "casualty count" ends at a token, so that the noun before is what is counted: "the death toll rose to 40". */
const isToll = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:toll|count|tally)$/.test(tokens[at]?.normal ?? '') || isDeathTotal(tokens, at)) &&
  !SPAN.test(tokens[at - 1]?.normal ?? '') &&
  isSingular(tokens[at - 1]) &&
  !isProperName(tokens[at - 1])
