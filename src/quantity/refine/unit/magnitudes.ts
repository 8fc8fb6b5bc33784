import { each } from '../../draft.ts'
import { beforeHedges } from '../../hedge-at.ts'
import { wordsBefore } from '../../words.ts'

/** The highest magnitude: all known earthquakes were weaker. */
const STRONGEST = 10
const ON_SCALE = / on the (?:\p{Lu}\p{Ll}+|moment magnitude|open-ended Richter) scale(?!\p{L})/iuy

const QUAKE = /(?:quake|tremor|aftershock|foreshock)s?,? (?:\p{L}+ )?$/iu
/** How far before "measuring" an earthquake is looked for, in UTF-16 units. */
const FAR = 24

/** Gives numbers on a scale their unit, where it stands before them: "Mach 2", "magnitude 7.7", "a magnitude of 6.0", "6.2 on the Richter scale". */
export const magnitudes = each((draft, text) => {
  if (draft.unit !== null || draft.numeral.value > STRONGEST || draft.numeral.how !== 'digits') return draft
  const hyphened = text[draft.start - 1] === '-' ? 1 : 0
  const [before, second] = wordsBefore(text, beforeHedges(text, draft.start) - hyphened, 2)
  if (before?.lower === 'mach') draft.unit = 'mach'
  const isNamed =
    before?.lower === 'magnitude' ||
    (before?.lower === 'of' && second?.lower === 'magnitude') ||
    (before?.lower === 'measuring' && QUAKE.test(text.slice(Math.max(0, before.start - FAR), before.start)))
  ON_SCALE.lastIndex = draft.end
  if (isNamed || ON_SCALE.test(text)) draft.unit = 'magnitude'
  return draft
})
