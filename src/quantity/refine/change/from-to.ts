import { DOWN, GIVES_DOWN, GIVES_UP, SETTLES, SUPPLIES, UP } from '../../data/changes.ts'
import { type Draft, type Refiner, rescaled } from '../../draft.ts'
import { beforeHedges } from '../../hedge-at.ts'
import { type Word, wordBefore, wordsBefore } from '../../words.ts'
import { standsAlone } from './levels.ts'

const REACH = 8
const isVerbOfChange = (word: string): boolean =>
  UP.has(word) || DOWN.has(word) || GIVES_UP.has(word) || GIVES_DOWN.has(word)

/** Tells whether a word is a noun and not a verb of change: "the contract is worth from $2". */
const isNoun = ({ lower, start }: Word, text: string): boolean =>
  lower === 'contract' && /^(?:the|a|an|this|its|his|her|their|new)$/.test(wordBefore(text, start)?.lower ?? '')

const WENT = /^(?:went|gone)$/

/** Tells whether the words before a "from", "to" or "by" say that something moved; "anywhere from 3 to 5" is a range. */
function movedAt(link: Word, text: string): boolean {
  const nearest = wordBefore(text, link.start)?.lower ?? ''
  if (link.lower === 'from' && (WENT.test(nearest) || nearest === 'anywhere')) return nearest !== 'anywhere'
  for (const word of wordsBefore(text, link.start, REACH)) {
    if (/^[.;:!?()]$/.test(word.text)) return false
    if (isVerbOfChange(word.lower)) return !isNoun(word, text)
  }
  return false
}

/**
 * Tells whether the number follows "from" or "by" after a verb of change: "rose by 12", "grew from 2.1 million". A "to" after
 * it is then not part of a range.
 */
export function isMoved(draft: Draft, by: 'from' | 'by', text: string): boolean {
  const link = wordBefore(text, beforeHedges(text, draft.opens))
  return link?.lower === by && movedAt(link, text)
}

/**
 * Tells whether the number follows a verb of change directly, or with "by": "rose $2", "lifted by 5p". `bare`: it has no
 * unit.
 */
export function isMovedBy(draft: Draft, bare: boolean, text: string): boolean {
  const link = wordBefore(text, beforeHedges(text, draft.opens))
  if (!link) return false
  return link.lower === 'by' ? movedAt(link, text) : isVerbOfChange(link.lower) && !(bare && ADDS.test(link.lower))
}

/** Verbs that do not make a number without a unit a change, since it may count things: "added 5 to 20". */
const ADDS = /^(?:add|adds|added|adding|cut|cuts|cutting|up|down)$/

const EXTREME = /^(?:peak|high|low|trough)$/
/** Returns the word before the number, or before "a high of" and the like. */
function linkBefore(draft: Draft, text: string): Word | null {
  const [link = null, noun] = wordsBefore(text, draft.opens, 2)
  return link?.lower === 'of' && EXTREME.test(noun?.lower ?? '') ? (beforeOf(text, link.start) ?? null) : link
}

/**
 * Returns the "from" or "to" before a number that a verb of change moves. A "to" behind what is supplied names those who get it.
 */
function movedBefore(draft: Draft, text: string): 'from' | 'to' | null {
  const link = linkBefore(draft, text)
  if (link?.lower !== 'from' && link?.lower !== 'to') return null
  const object = link.lower === 'to' && draft.unit === null ? wordBefore(text, link.start) : null
  return SUPPLIES.has(object?.lower ?? '') || !movedAt(link, text) ? null : link.lower
}

/** Gives a value without a unit, or without a rate, that of the other: "to 8% from 10", "$2 a share from $3". */
function takeUnit(bare: Draft, other: Draft, text: string): void {
  if (other.per && bare.per === null && other.unit === `${bare.unit} per ${other.per}`) {
    bare.unit = other.unit
    bare.per = other.per
  }
  if (!standsAlone(bare, text)) return
  if (tookKilobytes(bare, other, text)) return
  bare.unit = other.unit
  bare.money = other.money
  bare.per = other.per
}

const KILO = 1000
/** Reads "k" as kilobytes where the other value is of data, "from 280MB to 384k"; tells whether it did. */
function tookKilobytes(draft: Draft, { unit }: Draft, text: string): boolean {
  const { end, numeral } = draft
  const isData = /^(?:kilo|mega|giga|tera)byte$/.test(unit ?? '')
  if (!isData || numeral.scale !== KILO || !/^\d[kK]$/.test(text.slice(end - 2, end))) return false
  rescaled(draft, 1 / KILO, end).unit = 'kilobyte'
  return true
}

/** Gives the old and the new value what is written with only one of them: "from 2 to 3 million euros". */
function shareUnits(from: Draft, to: Draft, text: string): void {
  const adjacent = text.slice(from.end, to.start).toLowerCase() === ' to '
  takeUnit(to, from, text)
  if (adjacent && to.per && to.unit === `${from.unit} per ${to.per}`) {
    from.unit = to.unit
    from.per = to.per
  }
  if (!adjacent || (from.unit && (!from.money || from.unit !== to.unit))) return
  const bare = from.unit === null
  if (bare && tookKilobytes(from, to, text)) return
  from.unit = to.unit
  from.money = to.money
  const { scale } = to.numeral
  const { value } = from.numeral
  const carries = bare ? value < scale : value < to.numeral.value / scale || hasFallen(from, text)
  if (from.numeral.scale === 1 && scale > 1 && carries) rescaled(from, scale, from.end)
}

/** Numbers whose scale is left out are smaller than this: "from $900 to $700 million". */
const UNSCALED = 1000
/** Tells whether the old value must be the larger one: "fell from $4 to $2 million". */
const hasFallen = (from: Draft, text: string): boolean =>
  from.numeral.value < UNSCALED && wordsBefore(text, from.opens, REACH).some(({ lower }) => DOWN.has(lower))

/** Returns the "to" or "from" before a noun with "of": "to a close of", "to a record of". */
const beforeOf = (text: string, at: number): Word | undefined =>
  wordsBefore(text, at, 6).find(({ lower }) => lower === 'to' || lower === 'from')

/** Returns the role of a number after "a record": "rose 5 percent to a record $24.9 billion". */
function beforeRecord(lead: Draft, article: Word, text: string): 'from' | 'to' | null {
  const word = wordBefore(text, article.start)?.lower
  return (word === 'from' || word === 'to') && lead.role !== word ? word : null
}

/** Tells whether a number after "at" may be a new value: money, points, or a number without a unit that has decimals. */
const isLevel = (draft: Draft, lead: Draft, text: string): boolean =>
  draft.money ||
  draft.unit === 'point' ||
  (standsAlone(draft, text) && (draft.numeral.grain < 1 || lead.unit === 'point'))

/** The most UTF-16 units between two numbers of one change. */
const FAR = 200
const ENDS = /[.;!?]\s/

/**
 * Marks the old and the new value of a change: "rose from A to B", "rose to B from A". The second takes the unit of the
 * first.
 */
export const fromTo: Refiner = (drafts, text) => {
  let lead: Draft | null = null
  for (const draft of drafts) {
    if (lead && (draft.start - lead.end > FAR || ENDS.test(text.slice(lead.end, draft.start)))) lead = null
    if (!draft.change && draft.bound !== 'at-most')
      draft.role = movedBefore(draft, text) ?? (lead && roleAfter(lead, draft, text))
    if (lead?.role === 'from' && draft.role === 'to') shareUnits(lead, draft, text)
    if (lead?.role === 'to' && draft.role === 'from') {
      takeUnit(draft, lead, text)
      if (text.slice(lead.end, draft.start) === ' from ') takeUnit(lead, draft, text)
    }
    if (draft.change || draft.role) lead = draft
  }
  return drafts
}

/**
 * Returns the role of a number after the first one of a change: "rose 5 per cent to 99", "up 3 from 20", "from 20 in
 * 2008 to 29".
 */
function roleAfter(lead: Draft, draft: Draft, text: string): 'from' | 'to' | null {
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
