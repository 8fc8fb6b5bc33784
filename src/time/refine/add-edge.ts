import type { PeriodPart } from '../../model/date.ts'
import type { Draft, Refiner } from '../draft.ts'

const EDGE = /\b(?:(early|mid|late)(?:[\s-]|[\s-]in\s)|(end)-|(?:the\s)?(start|beginning|middle|end)\sof\s(?:the\s)?)$/i
const MEANING: Record<string, PeriodPart> = { start: 'early', beginning: 'early', middle: 'mid', end: 'late' }
/** Length of "the beginning of the ", in UTF-16 units. */
const LONGEST = 21

const addEdge = (draft: Draft, text: string): Draft => {
  const words = EDGE.exec(text.slice(Math.max(0, draft.start - LONGEST), draft.start))
  const precise = draft.when.kind === 'weekday' || (draft.when.kind === 'calendar' && draft.when.day !== null)
  if (!words || precise || draft.when.kind === 'weekend') return draft
  const word = (words[1] ?? words[2] ?? words[3] ?? '').toLowerCase()
  return {
    ...draft,
    start: draft.start - words[0].length,
    name: draft.start,
    edge: MEANING[word] ?? (word as PeriodPart),
  }
}

/** Adds the words for part of a period: "early August 2021", "the late 1990s", "the end of last year". */
export const addEdges: Refiner = (drafts, { text }) => drafts.map((draft) => addEdge(draft, text))
