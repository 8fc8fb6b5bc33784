import type { Draft, Refiner, RelativeWord } from '../draft.ts'

const RELATIVE_WORD = /\b(last|past|this|next|this past|this coming)\s$/i
const MEANING: Record<string, RelativeWord> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  'this past': 'last',
  'this coming': 'next',
}

const addRelativeWord = (draft: Draft, text: string): Draft => {
  const { when, start } = draft
  const isNamed = when.kind === 'feast' || (when.kind === 'calendar' && when.day === null)
  if (!isNamed || when.year !== null || draft.until) return draft
  const words = RELATIVE_WORD.exec(text.slice(Math.max(0, start - 12), start))
  if (!words) return draft
  const which = MEANING[(words[1] ?? '').toLowerCase()] ?? null
  return { ...draft, start: start - words[0].length, when: { ...when, which } }
}

/** Adds the word before a month or feast: "last March", "next Easter". */
export const addRelativeWords: Refiner = (drafts, { text }) => drafts.map((draft) => addRelativeWord(draft, text))
