import { each } from '../../draft.ts'

const BELOW = / below (?:zero)(?!\p{L})/uy
/** Units that thermometers have. */
const DEGREES = new Set(['degree', 'celsius', 'fahrenheit'])

/** Makes degrees negative where they are counted down from zero: "20 degrees below zero". */
export const belowZero = each((draft, text) => {
  if (
    draft.unit === null ||
    !DEGREES.has(draft.unit) ||
    draft.low === null ||
    draft.low !== draft.high ||
    draft.low < 0
  )
    return draft
  BELOW.lastIndex = draft.end
  if (!BELOW.test(text)) return draft
  draft.low = -draft.low
  draft.high = draft.low
  draft.numeral = { ...draft.numeral, value: draft.low }
  return draft
})
