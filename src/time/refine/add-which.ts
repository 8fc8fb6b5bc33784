import type { Draft, Refiner, Which } from '../draft.ts'

const WHICH = /\b(last|past|this|next|this past|this coming)\s$/i
const MEANING: Record<string, Which> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  'this past': 'last',
  'this coming': 'next',
}

const addWhich = (draft: Draft, text: string): Draft => {
  const { when, start } = draft
  if (when.kind !== 'calendar' || when.year !== null || when.day !== null || draft.until) return draft
  const words = WHICH.exec(text.slice(Math.max(0, start - 12), start))
  if (!words) return draft
  const which = MEANING[(words[1] ?? '').toLowerCase()] ?? null
  return { ...draft, start: start - words[0].length, when: { ...when, which } }
}

/** "last March", "next May". */
export const addWhiches: Refiner = (drafts, { text }) => drafts.map((draft) => addWhich(draft, text))
