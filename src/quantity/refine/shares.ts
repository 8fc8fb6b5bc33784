import { type Draft, joining } from '../draft.ts'

const OUT_OF = /^(?: (?:in|out of|in every|out of every|of every|for every) |-(?:in|out-of)-(?:a-)?)$/

const whole = ({ numeral, unit, bound }: Draft): boolean =>
  Number.isInteger(numeral.value) && numeral.value > 0 && !unit && bound === 'exact' && numeral.how !== 'vague'

/** "one in four", "nine out of ten", "one-in-a-million": a share of a whole. */
export const shares = joining((left, right, text) => {
  const gap = text.slice(left.end, right.start)
  if (
    gap.length > 14 ||
    !OUT_OF.test(gap) ||
    !whole(left) ||
    !whole(right) ||
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
