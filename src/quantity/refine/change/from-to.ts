import { DOWN, GIVES_DOWN, GIVES_UP, SETTLES, SUPPLIES, UP } from '../../data/changes.ts'
import { type Draft, type Refiner, rescaled } from '../../draft.ts'
import { beforeHedges } from '../../hedge-at.ts'
import { type Word, wordBefore, wordsBefore } from '../../words.ts'
import { standsAlone } from './levels.ts'

const REACH = 8
const moves = (word: string): boolean => UP.has(word) || DOWN.has(word) || GIVES_UP.has(word) || GIVES_DOWN.has(word)

/** "the contract is worth from $2": a noun that moves nothing. */
const isNamed = ({ lower, start }: Word, text: string): boolean =>
  lower === 'contract' && /^(?:the|a|an|this|its|his|her|their|new)$/.test(wordBefore(text, start)?.lower ?? '')

const WENT = /^(?:went|gone)$/

/** Whether the words before a "from", "to" or "by" say that something moved; "anywhere from 3 to 5" is a range. */
function moved(link: Word, text: string): boolean {
  const nearest = wordBefore(text, link.start)?.lower ?? ''
  if (link.lower === 'from' && (WENT.test(nearest) || nearest === 'anywhere')) return nearest !== 'anywhere'
  for (const word of wordsBefore(text, link.start, REACH)) {
    if (/^[.;:!?()]$/.test(word.text)) return false
    if (moves(word.lower)) return !isNamed(word, text)
  }
  return false
}

/**
 * Whether the number follows such a word, and a verb of change before it: "rose by 12"; "grew from 2.1 million", so that the
 * "to" behind it opens no range.
 */
export function isMoved(draft: Draft, by: 'from' | 'by', text: string): boolean {
  const link = wordBefore(text, beforeHedges(text, draft.opens))
  return link?.lower === by && moved(link, text)
}

/** Whether the number follows a verb of change at once, or "by" behind one: "rose $2", "lifted by 5p". */
export function isMovedBy(draft: Draft, bare: boolean, text: string): boolean {
  const link = wordBefore(text, beforeHedges(text, draft.opens))
  if (!link) return false
  return link.lower === 'by' ? moved(link, text) : moves(link.lower) && !(bare && ADDS.test(link.lower))
}
/** Of bare numbers what is added is as often a thing: "added 5 to 20". */
const ADDS = /^(?:add|adds|added|adding|cut|cuts|cutting|up|down)$/

const EXTREME = /^(?:peak|high|low|trough)$/
/** The word that leads to the number, past "a high of". */
function linkBefore(draft: Draft, text: string): Word | null {
  const [link = null, noun] = wordsBefore(text, draft.opens, 2)
  return link?.lower === 'of' && EXTREME.test(noun?.lower ?? '') ? (beforeOf(text, link.start) ?? null) : link
}

function movedBefore(draft: Draft, text: string): 'from' | 'to' | null {
  const link = linkBefore(draft, text)
  if (link?.lower !== 'from' && link?.lower !== 'to') return null
  const object = link.lower === 'to' && draft.unit === null ? wordBefore(text, link.start) : null
  return SUPPLIES.has(object?.lower ?? '') || !moved(link, text) ? null : link.lower
}

/** "from 2 to 3 million euros": what is said once holds for both. */
function pair(from: Draft, to: Draft, text: string): void {
  const adjacent = text.slice(from.end, to.start) === ' to '
  if (standsAlone(to, text)) {
    to.unit = from.unit
    to.money = from.money
  }
  if (adjacent && to.per && to.unit === `${from.unit} per ${to.per}`) {
    from.unit = to.unit
    from.per = to.per
  }
  if (!adjacent || (from.unit && !from.money)) return
  const bare = from.unit === null
  from.unit = to.unit
  from.money = to.money
  const { scale } = to.numeral
  const { value } = from.numeral
  const carries = bare ? value < scale : value < to.numeral.value / scale || fell(from, text)
  if (from.numeral.scale === 1 && scale > 1 && carries) rescaled(from, scale, from.end)
}

/** The most that is said of a number with its scale left out: "from $900 to $700 million". */
const UNSCALED = 1000
/** "fell from $4 to $2 million", which four dollars could not. */
const fell = (from: Draft, text: string): boolean =>
  from.numeral.value < UNSCALED && wordsBefore(text, from.opens, REACH).some(({ lower }) => DOWN.has(lower))

/** "to a close of", "to a record of": the word before the noun and its article. */
const beforeOf = (text: string, at: number): Word | undefined =>
  wordsBefore(text, at, 6).find(({ lower }) => lower === 'to' || lower === 'from')

/** "rose 5 percent to a record $24.9 billion". */
function beforeRecord(lead: Draft, article: Word, text: string): 'from' | 'to' | null {
  const word = wordBefore(text, article.start)?.lower
  return (word === 'from' || word === 'to') && lead.role !== word ? word : null
}

/** What is quoted "at" so much: an amount, points, or a bare number with decimals. */
const isLevel = (draft: Draft, lead: Draft, text: string): boolean =>
  draft.money ||
  draft.unit === 'point' ||
  (standsAlone(draft, text) && (draft.numeral.grain < 1 || lead.unit === 'point'))

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

/** "rose 5 per cent to 99", "up 3 from 20", "from 20 in 2008 to 29", "down 1 percent at 1,463.78 points". */
function after(lead: Draft, draft: Draft, text: string): 'from' | 'to' | null {
  const [link, second] = wordsBefore(text, draft.opens, 2)
  if (link?.lower === 'at' && lead.change && isLevel(draft, lead, text)) return 'to'
  if (link?.lower === 'at' && second && SETTLES.has(second.lower) && wordBefore(text, second.start)?.lower === 'to')
    return 'to'
  if (link?.lower === 'record' && second?.lower === 'a') return beforeRecord(lead, second, text)
  const word =
    link?.lower === 'at' ? second?.lower : link?.lower === 'of' ? beforeOf(text, link.start)?.lower : link?.lower
  if (word !== 'from' && word !== 'to') return null
  if (lead.change) return word
  return lead.role === word ? null : word
}
