import type { Side } from '../claim/side.ts'
import type { Passage } from '../model/index.ts'

/** Words by which an article corrects what was reported before. */
const CORRECTS =
  /\b(?:correct(?:s|ed|ion|ions|ing)|revis(?:es|ed|ion|ing)|clarif(?:ies|ied|ication))\b|\bnot [^.;]{0,60}\b(?:as )?(?:first|earlier|previously|initially) (?:reported|stated|thought|said)\b/i

const known = new WeakMap<Passage, boolean>()

/** Tells whether the paragraph of a side says that it corrects an earlier number. */
export function isCorrection({ reading, sentence }: Side): boolean {
  const passage = reading.article.passages[sentence.passage] as Passage
  const corrects = known.get(passage) ?? CORRECTS.test(passage.text)
  known.set(passage, corrects)
  return corrects
}

/** Tells whether the text calls the number wrong: "An earlier version of this article said 62". */
export const isWithdrawn = ({ claim }: Side): boolean => claim.stage === 'withdrawn'
