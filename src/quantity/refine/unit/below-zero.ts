import type { Refiner } from '../../draft.ts'

const BELOW = / below zero(?!\p{L})/iuy
/** Units that thermometers have. */
const DEGREES = new Set(['degree', 'celsius', 'fahrenheit'])

/** Makes degrees negative where they are counted down from zero: "20 degrees below zero". */
export const belowZero: Refiner = (drafts, text) => {
  for (const draft of drafts) {
    const { unit, low, high } = draft
    if (unit === null || !DEGREES.has(unit) || low === null || low !== high || low < 0) continue
    BELOW.lastIndex = draft.end
    if (!BELOW.test(text)) continue
    draft.low = -low
    draft.high = -low
    draft.numeral = { ...draft.numeral, value: -low }
  }
  return drafts
}
