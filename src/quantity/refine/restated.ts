import { joining } from '../draft.ts'

/** Joins a number written twice, in words and in digits: "three (3)", "2 (two)". */
export const restated = joining((left, right, text) => {
  if (left.numeral.value !== right.numeral.value || left.numeral.how === right.numeral.how || left.unit || right.unit)
    return null
  if (text.slice(left.end, right.start) !== ' (' || text[right.end] !== ')') return null
  const end = right.end + 1
  return { ...left, end, numeral: { ...left.numeral, end } }
})
