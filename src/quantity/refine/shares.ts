import { functionWords } from '../../english/words/function-words.ts'
import { type Draft, joining } from '../draft.ts'
import { isPast, isPlural, isSmallWord } from '../shape.ts'

const OUT_OF = /^(?: (?:in|out of|in every|out of every|of every|for every) |-(?:in|out-of)-(?:a-)?)$/i

const isWholeCount = ({ numeral, unit, bound }: Draft): boolean =>
  Number.isInteger(numeral.value) && numeral.value > 0 && !unit && bound === 'exact' && numeral.how !== 'vague'

/** Highest ratings: "7.5 out of 10". */
const RATINGS = new Set([5, 10, 20, 100])
/** Tells whether a number with decimals is a rating out of the highest one. */
const isRating = (left: Draft, right: Draft, gap: string): boolean =>
  / out of $/i.test(gap) &&
  left.unit === null &&
  left.bound === 'exact' &&
  left.numeral.how === 'digits' &&
  left.numeral.value > 0 &&
  RATINGS.has(right.numeral.value)

/** A singular noun between the numbers: "one child in seven". */
const EACH_IN = /^ (\p{Ll}{3,}) in (?:every )?$/u
/** The end of the phrase, or a verb that the share is the subject of. */
const ENDS = new RegExp(
  `^(?:[.,;)]|$| (?:${[...functionWords('be', 'have', 'do', 'modal', 'say')].join('|')}|(?:in|across) (?:the|this|that|its|their|our))(?!\\p{L}))`,
  'u',
)
/** More than any share is written so: "one shop in 2019" is a year. */
const MOST_IN = 1000

/** Tells whether the two numbers are a share such as "one child in seven", with nothing counted after it. */
function isEachIn(left: Draft, right: Draft, gap: string, text: string): boolean {
  const noun = EACH_IN.exec(gap)?.[1]
  if (noun === undefined || isSmallWord(noun) || isPlural(noun) || isPast(noun)) return false
  return left.numeral.value === 1 && right.numeral.value <= MOST_IN && ENDS.test(text.slice(right.end, right.end + 14))
}

/** The largest whole that shares are given of, besides round ones: "184 out of 205 countries" are two counts. */
const SMALL_WHOLE = 20
const isRoundWhole = (value: number): boolean => value <= SMALL_WHOLE || /^[1-9]0{2,}$/.test(String(value))

/** A percentage right behind two numbers, of which it is worked out: "164 out of 200 (82%)". */
const PERCENTAGE = /^[^.;:()]{0,20}(?:\(|, or )\d+(?:\.\d+)? ?(?:%|per ?cent|pct)/i
/** Smallest count that is no share in round words, such as "nine out of ten (92%)". */
const LEAST_COUNT = 21

/** Joins the two numbers of a share: "one in four", "nine out of ten", "one-in-a-million". */
export const shares = joining((left, right, text) => {
  const gap = text.slice(left.end, right.start)
  if (
    gap.length > 24 ||
    !(OUT_OF.test(gap) || isEachIn(left, right, gap, text)) ||
    !(isWholeCount(left) || isRating(left, right, gap)) ||
    !isWholeCount(right) ||
    left.numeral.value >= right.numeral.value
  )
    return null
  if (/^[ -]in[ -]/i.test(gap) && !/every/i.test(gap) && (left.numeral.value > 9 || right.numeral.value > 1e6))
    return null
  if (/out of/i.test(gap) && !isRoundWhole(right.numeral.value)) return null
  if (left.numeral.value >= LEAST_COUNT && PERCENTAGE.test(text.slice(right.end, right.end + 60))) return null
  const value = left.numeral.value / right.numeral.value
  return {
    ...left,
    end: right.end,
    low: value,
    high: value,
    numeral: { ...left.numeral, end: right.end, value, grain: value / 5, how: 'fraction' },
  }
})
