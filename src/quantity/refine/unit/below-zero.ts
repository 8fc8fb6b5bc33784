import type { Refiner } from '../../draft.ts'

const BELOW = / below zero(?!\p{L})/iuy
/** Units that thermometers have. */
const DEGREES = new Set(['degree', 'celsius', 'fahrenheit'])

/** The coldest air is not much colder, on either scale. */
const COLDEST = 100

/** Makes degrees negative where they are counted down from zero: "20 degrees below zero", "20 below zero". */
export const belowZero: Refiner = (drafts, text) => {
  for (const draft of drafts) {
    const { unit, low, high } = draft
    if ((unit !== null && !DEGREES.has(unit)) || low === null || low !== high || low < 0) continue
    BELOW.lastIndex = draft.end
    if (!BELOW.test(text) || (unit === null && low > COLDEST)) continue
    draft.unit = unit ?? 'degree'
    draft.low = -low
    draft.high = -low
    draft.numeral = { ...draft.numeral, value: -low }
  }
  return drafts
}
