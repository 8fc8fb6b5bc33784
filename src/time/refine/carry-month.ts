import type { Context, Draft, Refiner, When } from '../draft.ts'

/** How far after a date, in UTF-16 units, its month is still meant. */
const REACH = 160
const PARAGRAPH = /\n\s*\n/

type Calendar = Extract<When, { kind: 'calendar' }>

/** Returns the last end of a date if it names its month. */
const monthOf = ({ when, until }: Draft): Calendar | null => {
  const last = until ?? when
  return last.kind === 'calendar' && last.month !== null ? last : null
}

const near = (named: Draft, draft: Draft, { text }: Context): boolean =>
  draft.start - named.end <= REACH && !PARAGRAPH.test(text.slice(named.end, draft.start))

/** Gives a day the month named shortly before: "He came on 14 March and left on the 16th". */
export const carryMonth: Refiner = (drafts, context) => {
  let named: Draft | null = null
  return drafts.map((draft) => {
    const month = draft.when.kind === 'day' && named && near(named, draft, context) ? monthOf(named) : null
    if (monthOf(draft)) named = draft
    if (draft.when.kind !== 'day' || !month) return draft
    return { ...draft, when: { ...month, day: draft.when.day }, yearShift: named?.yearShift ?? null }
  })
}
