import { HEDGES_BEFORE, phrasesOf } from '../../english/hedges.ts'
import type { Refiner } from '../draft.ts'

const HEDGES = phrasesOf(HEDGES_BEFORE, 'about', 'at-least').filter((words) => /^[a-z ]+$/.test(words))
const SINCE = new RegExp(`\\bsince\\s(?:(?:the|${HEDGES.join('|').replaceAll(' ', '\\s')})\\s)?$`, 'i')
/** How far before a date the word may stand, longest hedge included, in UTF-16 units. */
const REACH = 12 + Math.max(...HEDGES.map(({ length }) => length))

/** Marks periods that last until publication: "since October 7". */
export const markSince: Refiner = (drafts, { text }) =>
  drafts.map((draft) => ({ ...draft, since: SINCE.test(text.slice(Math.max(0, draft.start - REACH), draft.start)) }))
