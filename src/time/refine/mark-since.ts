import type { Refiner } from '../draft.ts'

const SINCE = /\bsince\s(?:the\s|about\s|around\s|at\sleast\s)?$/i

/** "since October 7": from that day to publication. */
export const markSince: Refiner = (drafts, { text }) =>
  drafts.map((draft) => ({ ...draft, since: SINCE.test(text.slice(Math.max(0, draft.start - 16), draft.start)) }))
