import { baseForms } from '../../../english/forms/base-forms.ts'
import { RESULT_FOLLOWERS, RESULT_WORDS } from '../../data/not-quantities.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { isHedged } from '../../hedge-at.ts'
import { type Word, wordAfter, wordsAfter, wordsBefore } from '../../words.ts'
import { against, HIGHEST, ofCricket, ofShots, ofTieBreak, small, toNil, withHalf } from './scores.ts'

const DASHED = /^(?:[-–—]|-to-)$/
const APART = /^ [-–—] $/

/** Tells whether two numbers with a dash between them are a result: "2-1", "a 5-4 vote". Ranges have been joined before. */
const dashed = (left: Draft, right: Draft, text: string): boolean =>
  (small(left) || withHalf(left)) &&
  (small(right) || withHalf(right)) &&
  (withHalf(left) === withHalf(right) || /½/.test(text.slice(left.start, right.end))) &&
  (DASHED.test(text.slice(left.end, right.start)) || isApart(left, right, text))

/** "won 2 – 1", "a 6 - 3 vote": with spaces only beside a word for a result. */
const isApart = (left: Draft, right: Draft, text: string): boolean =>
  APART.test(text.slice(left.end, right.start)) &&
  [...wordsBefore(text, left.start, 1), ...wordsAfter(text, right.end, 1)].some((word) => isAny(word, RESULT_WORDS))

/** Tells whether the word is a form of one of the words. */
const isAny = ({ lower }: Word, words: ReadonlySet<string>): boolean => baseForms(lower).some((form) => words.has(form))

const RANGE_BEFORE = /^(?:aged?|ages|between)$/
/** Tells whether "10-12", which was read as a range, is a result: "won 4-6". It is a range only if something counted follows, or a word before it says so. */
function isResult(draft: Draft, text: string): boolean {
  if (
    draft.bound !== 'between' ||
    draft.unit ||
    draft.low === null ||
    draft.high === null ||
    !/^\d+[-–]\d+$/.test(text.slice(draft.start, draft.end)) ||
    draft.high > HIGHEST
  )
    return false
  const after = wordAfter(text, draft.end)
  const before = wordsBefore(text, draft.start, 3)
  if (RANGE_BEFORE.test(before[0]?.lower ?? '') || isHedged(text, draft.start)) return false
  if (after && (isAny(after, RESULT_WORDS) || isAny(after, RESULT_FOLLOWERS))) return true
  if (before.some((word) => isAny(word, RESULT_WORDS))) return true
  return (
    !after ||
    !/^\p{Ll}+$/u.test(after.text) ||
    /^(?:to|in|at|on|and|for|with|by|against|after|over|from|thanks|as|before|when|but|while|is|was|win|the|a|away|since)$/.test(
      after.lower,
    )
  )
}

const PAIRS = [dashed, ofCricket, against]
const ALONE = [isResult, toNil, ofTieBreak, ofShots]

/** Drops scores, votes, odds and records: "2-1", "89-89", "52-48", "246 for 6", "three to one". */
export const results: Refiner = (drafts, text) => {
  const scores = new Set<Draft>()
  drafts.forEach((draft, i) => {
    const left = drafts[i - 1]
    if (left && PAIRS.some((are) => are(left, draft, text))) scores.add(left).add(draft)
    if (ALONE.some((is) => is(draft, text))) scores.add(draft)
  })
  return scores.size === 0 ? drafts : drafts.filter((draft) => !scores.has(draft))
}
