import { intersects } from '../../base/interval.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { sideOf } from '../../claim/side.ts'
import type { ClaimContext, Quantity, Reading } from '../../model/index.ts'
import { type MarkedSentence, NUMBER_MARK } from '../../sentence/marked-sentence.ts'
import { slipBetween } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** A number with the words after it, in lower case, up to the next punctuation mark. */
interface Counting {
  index: number
  marked: MarkedSentence
  words: string[]
}

/**
 * Two numbers before the same row of words: "$19.9 million was distributed to all cities and counties in Arizona", "the
 * $19 million distributed to all cities and counties in Arizona".
 */
export const sameWords: InconsistencyFinder = function* ({ reading, markedSentences }) {
  const seen = new Map<string, Counting[]>()
  for (const counting of markedSentences.flatMap((marked) => countingsOf(marked, reading))) {
    const rows = rowsOf(counting.words)
    const others = rows.flatMap((row) => seen.get(row) ?? [])
    const other = others[0]
    if (other && others.every((one) => contradict(one, counting, reading))) yield saidTwice(reading, other, counting)
    for (const row of rows) seen.set(row, [...(seen.get(row) ?? []), counting])
  }
}

function countingsOf(marked: MarkedSentence, { quantities, contexts }: Reading): Counting[] {
  const [, ...pieces] = marked.words.split(NUMBER_MARK)
  return pieces.flatMap((piece, i) => {
    const index = marked.numbers[i] as number
    if (!isStated(quantities[index] as Quantity, contexts[index] as ClaimContext)) return []
    const near = /^[^.,;:()"]*/.exec(piece)?.[0].toLowerCase() ?? ''
    return [{ index, marked, words: near.match(/[\p{L}\uE001'-]+/gu) ?? [] }]
  })
}

/** Tells whether the article states the number; "the $19 million" is presupposed, whatever the clause says of it. */
const isStated = ({ role, change, vague, bound }: Quantity, { claim, presupposed }: ClaimContext): boolean =>
  (claim.modality === 'asserted' || presupposed !== null) &&
  role === null &&
  change === null &&
  !vague &&
  bound === 'exact'

/** Returns the rows of words that begin with the first or the second word; none where too few follow. */
function rowsOf(words: readonly string[]): string[] {
  return [0, 1].flatMap((from) => {
    const row = words.slice(from, from + THRESHOLDS.rowOfWords)
    return row.length === THRESHOLDS.rowOfWords ? [row.join(' ')] : []
  })
}

/**
 * Tells whether two numbers of one measure contradict each other: two sentences, not both with a date, and no number in common.
 * The second refers back ("the $19 million"), or a slip leads from one to the other; else the words are those of two like things.
 */
function contradict(a: Counting, b: Counting, reading: Reading): boolean {
  const { quantities } = reading
  const [one, other] = [quantities[a.index], quantities[b.index]] as [Quantity, Quantity]
  if (a.marked === b.marked || one.unit !== other.unit || one.per !== other.per) return false
  if (a.marked.dates.length > 0 && b.marked.dates.length > 0) return false
  if (intersects(one.accepts, other.accepts)) return false
  return REFERS_BACK.test(wordsAround(sideOf(reading, b.index)).before) || isSlip(one, other)
}

/** Words right before a number that was given before. */
const REFERS_BACK = /\b(?:the|this|that|these|those) [£$€]?$/i
/** Digits that must be known of a number, at least, for a slip to explain another one. */
const FEWEST_KNOWN = 2

const isSlip = (one: Quantity, other: Quantity): boolean => (slipBetween(one, other)?.known ?? 0) >= FEWEST_KNOWN

function saidTwice(reading: Reading, before: Counting, counting: Counting) {
  const [one, other] = [before, counting].map(({ index }) => reading.quantities[index]) as [Quantity, Quantity]
  const evidence = quoteHere(reading, one, before.marked.sentence.text)
  return verdict('same-thing-twice', other, {
    severity: 'warning',
    message: `Same words, different number: ${other.text} here, ${one.text} ${whereIs(evidence)}.`,
    expected: one.text,
    evidence: [evidence],
  })
}
