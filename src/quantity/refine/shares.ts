import { type Draft, joining } from '../draft.ts'

const OUT_OF = /^(?: (?:in|out of|in every|out of every|of every|for every) |-(?:in|out-of)-(?:a-)?)$/

const isWholeCount = ({ numeral, unit, bound }: Draft): boolean =>
  Number.isInteger(numeral.value) && numeral.value > 0 && !unit && bound === 'exact' && numeral.how !== 'vague'

const EACH_IN =
  /^ (?:child|adult|person|woman|man|girl|boy|baby|voter|pupil|student|worker|patient|driver|teenager|pensioner|household|family|home|birth) in (?:every )?$/
const ENDS = /^(?:[.,;)]| (?:has|have|had|is|are|was|were|will|can|does|do|did|would|could|said|says)(?!\p{L})|$)/u
/** Tells whether the two numbers are a share such as "one child in seven", with nothing counted after it. */
const isEachIn = (left: Draft, right: Draft, gap: string, text: string): boolean =>
  left.numeral.value === 1 && EACH_IN.test(gap) && ENDS.test(text.slice(right.end, right.end + 8))

/** Joins the two numbers of a share: "one in four", "nine out of ten", "one-in-a-million". */
export const shares = joining((left, right, text) => {
  const gap = text.slice(left.end, right.start)
  if (
    gap.length > 24 ||
    !(OUT_OF.test(gap) || isEachIn(left, right, gap, text)) ||
    !isWholeCount(left) ||
    !isWholeCount(right) ||
    left.numeral.value >= right.numeral.value
  )
    return null
  if (/^[ -]in[ -]/.test(gap) && !/every/.test(gap) && (left.numeral.value > 9 || right.numeral.value > 1e6))
    return null
  const value = left.numeral.value / right.numeral.value
  return {
    ...left,
    end: right.end,
    low: value,
    high: value,
    numeral: { ...left.numeral, end: right.end, value, grain: value / 5, how: 'fraction' },
  }
})
