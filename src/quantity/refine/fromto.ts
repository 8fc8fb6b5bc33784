import { DOWN, GIVES_DOWN, GIVES_UP, UP } from '../data/changes.ts'
import { FUNCTION_WORDS } from '../data/not-quantities.ts'
import { type Draft, type Refiner, rescaled } from '../draft.ts'
import { wordAfter, wordBefore, wordsBefore } from '../words.ts'

const REACH = 8
const moves = (word: string): boolean => UP.has(word) || DOWN.has(word) || GIVES_UP.has(word) || GIVES_DOWN.has(word)

/** Whether the words before a "from" or "to" say that something moved. */
function movedBefore(draft: Draft, text: string): 'from' | 'to' | null {
  const link = wordBefore(text, draft.opens)
  if (link?.lower !== 'from' && link?.lower !== 'to') return null
  for (const word of wordsBefore(text, link.start, REACH)) {
    if (/^[.;:!?()]$/.test(word.text)) return null
    if (moves(word.lower)) return link.lower
  }
  return null
}

/** Whether this is the old value of a change ("grew from 2.1 million"), so that "to" opens no range. */
export const isFormer = (draft: Draft, text: string): boolean => movedBefore(draft, text) === 'from'

/** "from 2 to 3 million euros": what is said once holds for both. */
function pair(from: Draft, to: Draft, text: string): void {
  const adjacent = text.slice(from.end, to.start) === ' to '
  const next = wordAfter(text, to.end)
  if (!to.unit && (!next || !/^\p{Ll}/u.test(next.text) || FUNCTION_WORDS.has(next.lower))) {
    to.unit = from.unit
    to.money = from.money
  }
  if (!adjacent || from.unit) return
  from.unit = to.unit
  from.money = to.money
  const { scale } = to.numeral
  if (from.numeral.scale === 1 && scale > 1 && from.numeral.value < scale) rescaled(from, scale, from.end)
}

/** Beyond so many units of text a number belongs to another change. */
const FAR = 200
const ENDS = /[.;!?]\s/
/** "rose from A to B", "rose to B from A": the old and the new value; the second takes the unit of the first. */
export const fromTo: Refiner = (drafts, text) => {
  let lead: Draft | null = null
  for (const draft of drafts) {
    if (lead && (draft.start - lead.end > FAR || ENDS.test(text.slice(lead.end, draft.start)))) lead = null
    if (!draft.change && draft.bound !== 'at-most')
      draft.role = movedBefore(draft, text) ?? (lead && after(lead, draft, text))
    if (lead?.role === 'from' && draft.role === 'to') pair(lead, draft, text)
    if (draft.change || draft.role) lead = draft
  }
  return drafts
}

/** "rose 5 per cent to 99", "up 3 from 20", "from 20 in 2008 to 29". */
function after(lead: Draft, draft: Draft, text: string): 'from' | 'to' | null {
  const [link, second] = wordsBefore(text, draft.opens, 2)
  const word = link?.lower === 'at' || link?.lower === 'of' ? second?.lower : link?.lower
  if (word !== 'from' && word !== 'to') return null
  if (lead.change) return word
  return lead.role === word ? null : word
}
