import type { Side } from '../claim/side.ts'
import type { Passage } from '../model/index.ts'
import { rangeIn } from '../wording/as-printed.ts'

/** Words by which an article corrects what was reported before. */
const CORRECTS =
  /\b(?:correct(?:s|ed|ion|ions|ing)|revis(?:es|ed|ion|ing)|clarif(?:ies|ied|ication))\b|\bnot [^.;]{0,60}\b(?:as )?(?:first|earlier|previously|initially) (?:reported|stated|thought|said)\b/i

/** Words before a number that was reported earlier and is wrong. */
const WITHDRAWS =
  /\b(?:earlier|previous|first|initial|original) (?:version|report|article|story|count|figure)s?\b[^.;]{0,80}\b(?:said|says|put|gave|stated|reported|misstated|mentioned)\b|\bnot\b(?=[^.;]{0,60}\b(?:first|earlier|previously|initially) (?:reported|stated|thought|said)\b)/i

const known = new WeakMap<Passage, boolean>()

/** Tells whether the paragraph of a side says that it corrects an earlier number. */
export function isCorrection({ reading, sentence }: Side): boolean {
  const passage = reading.article.passages[sentence.passage] as Passage
  const corrects = known.get(passage) ?? CORRECTS.test(passage.text)
  known.set(passage, corrects)
  return corrects
}

/** Tells whether the number is the one that the sentence withdraws: "An earlier version of this article said 62". */
export function isWithdrawn(side: Side): boolean {
  const { text } = side.sentence
  const match = WITHDRAWS.exec(text)
  const { start } = rangeIn(side)
  return match !== null && start >= match.index + match[0].length && !/[.;]/.test(text.slice(match.index, start))
}
