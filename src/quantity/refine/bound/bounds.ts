import type { HedgeClass } from '../../../english/hedges.ts'
import { MARKS } from '../../../english/marks.ts'
import { BEFORE, BEHIND, type BoundRow } from '../../data/bound-meanings.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { type Draft, each } from '../../draft.ts'
import { hedgeBefore, hedgeBehind } from '../../hedge-at.ts'
import { type Word, wordAfter, wordBefore } from '../../words.ts'
import { isNoBound } from './no-bounds.ts'

const byClass = (rows: readonly BoundRow[]): ReadonlyMap<HedgeClass, BoundRow> =>
  new Map(rows.map((row) => [row.is, row]))

const before = byClass(BEFORE)
const behind = byClass(BEHIND)

/** Adds the meaning of a hedge to those nearer to the number: "up to about 40", "more than an estimated 30". */
function apply(draft: Draft, { bound, slack = 'exact' }: BoundRow): void {
  if (slack !== 'exact' && draft.slack === 'exact') draft.slack = slack
  if (draft.bound === 'between' || draft.vague) return
  if (bound === 'about') {
    if (draft.bound === 'exact') draft.bound = 'about'
    return
  }
  if (draft.bound === 'exact' || draft.bound === 'about') draft.bound = bound
}

/** The most hedges before one number: "just over an estimated 30". */
const STACK = 3
/** Reads the hedges before and after each number: "over", "some", "at least", "or so", "+". */
export const bounds = each((draft, text) => {
  readBefore(draft, text)
  readBehind(draft, text)
  const { bound } = draft
  if (bound === 'over' || bound === 'at-least') draft.high = null
  if (bound === 'under' || bound === 'at-most') draft.low = null
  return draft
})

/** Words between a hedge and an age: "under age 17", "over the age of 21". */
const AGE = /(?<!\p{L})(?:the )?age (?:of )?$/iu
/** The length of the longest of them, in UTF-16 units. */
const LONGEST_AGE = 12

/**
 * Returns the offset at which a hedge before the number may end: before the article in "passed the 29,000 mark", and before
 * "the age of".
 */
function hedgesEnd(draft: Draft, text: string): number {
  const age = draft.unit === 'year' ? AGE.exec(text.slice(Math.max(0, draft.opens - LONGEST_AGE), draft.opens)) : null
  if (age) return draft.opens - age[0].length
  const before = wordBefore(text, draft.opens)
  return before?.lower === 'the' && MARKS.has(wordAfter(text, draft.end)?.lower ?? '') ? before.start : draft.opens
}

/** Tells whether "under" or "over" one thing is a place: "merge the forces under one command". */
const isOverOne = ({ unit, numeral: { how, value } }: Draft, hedge: string): boolean =>
  unit === null && how === 'words' && value === 1 && /^(?:under|over|above|below|within)$/.test(hedge)

function readBefore(draft: Draft, text: string): void {
  draft.opens = hedgesEnd(draft, text)
  let isVerb = false
  for (let i = 0; i < STACK; i++) {
    const at = hedgeBefore(text, draft.opens)
    if (!at || (at.hedge.is === 'degree' && i === 0)) return
    if (isNoBound(at.hedge, at.beyond, draft, text) || isOverOne(draft, at.hedge.words)) return
    const row = before.get(at.hedge.is)
    if (row) apply(draft, row)
    draft.opens = at.start
    isVerb ||= at.hedge.verb === true
    if (!isVerb) draft.said = { start: Math.min(draft.said.start, at.start), end: draft.said.end }
  }
}

const NOUN_THEN_OR =
  /^(?: \p{Ll}+){1,2} (?=or (?:so|more|less|fewer|thereabouts)(?!\p{L})|at (?:a minimum|(?:the )?(?:very )?(?:least|most))(?:[.,;:!?)]|$))/u
/** Returns the offset after the thing counted in "30 boats or so", "30 boats at least"; `end` where no such hedge follows. */
const afterNoun = (end: number, text: string): number => {
  const noun = text[end] === ' ' ? NOUN_THEN_OR.exec(text.slice(end, end + 50))?.[0] : undefined
  return noun && !/ (?:or|and|to|in|of|for) /.test(noun) ? end + noun.length : end
}

/** What follows "at least" if it belongs to the number before it, unlike in "12 killed, at least 3 of them". */
const CLOSED = /^[.,;:!?)—–]$/

/** Tells whether "plus" adds something and is not a bound: "$1,000 plus tax", "20 plus a dog", but not "500 plus people". */
const adds = (draft: Draft, next: Word | undefined): boolean =>
  /^(?:\d|[$£€¥₹]|(?:an?|the|another|its|his|her|their)$)/.test(next?.lower ?? '') ||
  (draft.money && /^\p{L}/u.test(next?.text ?? '') && !NEVER_COUNTED.has(next?.lower ?? ''))

function readBehind(draft: Draft, text: string): void {
  const at = hedgeBehind(text, draft.end) ?? hedgeBehind(text, afterNoun(draft.end, text))
  if (!at) return
  const [first = ''] = at.hedge.words
  const [next] = at.beyond
  if (at.hedge.words === 'plus' && adds(draft, next)) return
  if (at.hedge.words.startsWith('at ') && !CLOSED.test(next?.text ?? '.')) return
  if ((first === '-' || first === '+') && text[draft.end] !== first) return
  const row = behind.get(at.hedge.is)
  if (row) apply(draft, row)
  draft.said = { start: draft.said.start, end: at.end }
}
