import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { wordAfter } from '../../words.ts'

/** Beyond so many units of text a level belongs to another statement. */
const FAR = 200
const ENDS = /[.;!?]\s/
const MOVED = /^,? (?:up|down) $/

/** Whether nothing is counted behind a bare number. */
export function standsAlone(draft: Draft, text: string): boolean {
  const next = draft.unit === null ? wordAfter(text, draft.end) : null
  return draft.unit === null && (!next || !/^\p{Ll}/u.test(next.text) || NEVER_COUNTED.has(next.lower))
}

/** "(16,369.03, up 58.06 points)": how many points, where the next number says by how many it moved. */
const movedBy = (draft: Draft, next: Draft | undefined, text: string): boolean =>
  next?.unit === 'point' && standsAlone(draft, text) && MOVED.test(text.slice(draft.end, next.start))

/** No poll, score or rating stands as high: "fell 3 points to 41" may be 41 per cent. */
const INDEX_FROM = 1000

/** Another index or another thing follows: its level is not that of the step. */
const ANOTHER = / (?:and|but|while|as|whereas) /

/** Whether a level goes on in the points that were said: with another level, or as the step to one of an index. */
function continuesLevel(said: Draft, draft: Draft, text: string): boolean {
  if (draft.role !== 'to' || !standsAlone(draft, text)) return false
  return said.role === 'to' || (draft.numeral.value >= INDEX_FROM && !ANOTHER.test(text.slice(said.end, draft.start)))
}

/**
 * "to a close of 1,463.87 points, while the other climbed to 1,333.18", "fell 120 points, or 0.4 per cent, to 25,063.89":
 * points, said with the first of several levels, or with the step.
 */
export const levels: Refiner = (drafts, text) => {
  let said: Draft | null = null
  drafts.forEach((draft, i) => {
    if (said && (draft.start - said.end > FAR || ENDS.test(text.slice(said.end, draft.start)))) said = null
    if (movedBy(draft, drafts[i + 1], text) || (said && continuesLevel(said, draft, text))) draft.unit ??= 'point'
    if ((draft.role === 'to' || draft.change) && draft.unit === 'point') said = draft
  })
  return drafts
}
