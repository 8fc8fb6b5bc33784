import { each } from '../../draft.ts'

const STATED = /(?:^|[^\p{L}])(?:is|was|were|of|at|to) \($/u

/**
 * Makes amounts of money negative where brackets mark them as losses: "a net result of ($1.2m)". Conversions follow a number
 * instead.
 */
export const losses = each((draft, text) => {
  if (!draft.money || text[draft.end] !== ')' || draft.bound !== 'exact' || draft.low === null) return draft
  if (!STATED.test(text.slice(Math.max(0, draft.start - 8), draft.start))) return draft
  draft.low = -draft.numeral.value
  draft.high = draft.low
  return draft
})
