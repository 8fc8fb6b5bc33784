import { each } from '../../draft.ts'

const STATED = /(?:^|[^\p{L}])(?:is|was|were|of|at|to) \($/u

/** "a net result of ($1.2m)": accountants write losses in brackets. A conversion in brackets follows a number, not a verb. */
export const losses = each((draft, text) => {
  if (!draft.money || text[draft.end] !== ')' || draft.bound !== 'exact' || draft.low === null) return draft
  if (!STATED.test(text.slice(Math.max(0, draft.start - 8), draft.start))) return draft
  draft.low = -draft.numeral.value
  draft.high = draft.low
  return draft
})
