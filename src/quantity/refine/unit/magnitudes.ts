import { each } from '../../draft.ts'
import { wordsBefore } from '../../words.ts'

/** The highest magnitude: all known earthquakes were weaker. */
const STRONGEST = 10
const ON_SCALE = / on the (?:\p{Lu}\p{Ll}+|moment magnitude|open-ended Richter) scale(?!\p{L})/iuy

/** Gives numbers on a scale their unit, where it stands before them: "Mach 2", "magnitude 7.7", "a magnitude of 6.0", "6.2 on the Richter scale". */
export const magnitudes = each((draft, text) => {
  if (draft.unit !== null || draft.numeral.value > STRONGEST || draft.numeral.how !== 'digits') return draft
  const hyphened = text[draft.start - 1] === '-' ? 1 : 0
  const [before, second] = wordsBefore(text, draft.start - hyphened, 2)
  if (before?.lower === 'mach') draft.unit = 'mach'
  const isNamed = before?.lower === 'magnitude' || (before?.lower === 'of' && second?.lower === 'magnitude')
  ON_SCALE.lastIndex = draft.end
  if (isNamed || ON_SCALE.test(text)) draft.unit = 'magnitude'
  return draft
})
