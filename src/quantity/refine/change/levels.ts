import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { wordAfter } from '../../words.ts'

/** The most UTF-16 units between levels of one statement. */
const FAR = 200
const ENDS = /[.;!?]\s/
const MOVED = /^ ?,? (?:up|down) $/

/** Tells whether a number has no unit and nothing counted after it. */
export function standsAlone(draft: Draft, text: string): boolean {
  const next = draft.unit === null ? wordAfter(text, draft.end) : null
  return draft.unit === null && (!next || !/^\p{Ll}/u.test(next.text) || NEVER_COUNTED.has(next.lower))
}

/** Tells whether a number is a level in points, since the next one is a change in points: "(16,369.03, up 58.06 points)". */
const movedBy = (draft: Draft, next: Draft | undefined, text: string): boolean =>
  next?.unit === 'point' && standsAlone(draft, text) && MOVED.test(text.slice(draft.end, next.start))

/**
 * Levels from here on are those of an index. Smaller ones may be polls or ratings: "fell 3 points to 41" may mean 41 per
 * cent.
 */
const INDEX_FROM = 1000

/** Words after which another index may follow, with another level. */
const ANOTHER = / (?:and|but|while|as|whereas) /

/** Tells whether a level is in points since the level or change before it is. */
function continuesLevel(said: Draft, draft: Draft, text: string): boolean {
  if (draft.role !== 'to' || !standsAlone(draft, text)) return false
  return said.role === 'to' || (draft.numeral.value >= INDEX_FROM && !ANOTHER.test(text.slice(said.end, draft.start)))
}

/**
 * Gives levels the unit "point" where it is written only with the first of them, or with the change: "to a close of 1,463.87
 * points, while the other climbed to 1,333.18", "fell 120 points, or 0.4 per cent, to 25,063.89".
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
