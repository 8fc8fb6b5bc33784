import type { Draft, Edge, Refiner } from '../draft.ts'

const EDGE = /\b(early|mid|late)(?:[\s-]|[\s-]in\s)$/i

const addEdge = (draft: Draft, text: string): Draft => {
  const words = EDGE.exec(text.slice(Math.max(0, draft.start - 9), draft.start))
  const precise = draft.when.kind === 'weekday' || (draft.when.kind === 'calendar' && draft.when.day !== null)
  if (!words || precise || draft.when.kind === 'weekend') return draft
  return { ...draft, start: draft.start - words[0].length, edge: (words[1] ?? '').toLowerCase() as Edge }
}

/** "early August 2021", "the late 1990s", "late last year": a part of the period. */
export const addEdges: Refiner = (drafts, { text }) => drafts.map((draft) => addEdge(draft, text))
