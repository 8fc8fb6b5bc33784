import { each } from '../../draft.ts'
import { wordsBefore } from '../../words.ts'

/** No earthquake was ever stronger. */
const STRONGEST = 10
const ON_SCALE = / on the (?:\p{Lu}\p{Ll}+|moment magnitude|open-ended Richter) scale(?!\p{L})/uy

/** "magnitude 7.7", "a magnitude of 6.0", "6.2 on the Richter scale": how strong an earthquake is, and no count. */
export const magnitudes = each((draft, text) => {
  if (draft.unit !== null || draft.numeral.value > STRONGEST || draft.numeral.how !== 'digits') return draft
  const [before, second] = wordsBefore(text, draft.start, 2)
  const isNamed = before?.lower === 'magnitude' || (before?.lower === 'of' && second?.lower === 'magnitude')
  ON_SCALE.lastIndex = draft.end
  if (isNamed || ON_SCALE.test(text)) draft.unit = 'magnitude'
  return draft
})
