import { minus, sum } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Reading } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import type { Row } from './row.ts'

/** Words that give a share a whole of its own. */
const OF = /^ (?:of|in|among) /

/** Words that say that nothing else is left. */
const REST = /\b(?:the rest|the remaining|the remainder|the balance|respectively)\b/

/** Words of those who give no answer, the last that a poll tells: with them, nobody is left. */
const NO_ANSWER =
  /\b(?:no opinion|undecided|(?:did not|didn't|do not|don't) know|not sure|unsure|uncertain|no answer|(?:did not|didn't) answer|declined to answer|neither|abstain(?:ed|ing|s)?|no preference|refused to (?:say|answer))\b/
/** Answers of which there are two. */
const YES = /^\W*(?:yes|for|in favou?r|agree[ds]?|approve[ds]?)\b/
const NO = /^\W*(?:no|against|opposed|disagree[ds]?|disapprove[ds]?)\b/
/** Sentences before that with the last answer in which the other answers stand. */
const POLL_SENTENCES = 2
const MOST_SHARES = 12

/** All the shares of a sentence, of a poll or of two answers, which may make up the whole: "55 per cent …, 30 per cent … and 15 per cent". */
export const hundreds: Relating = function* (numbers) {
  const answers = Map.groupBy(numbers.rows.filter(isPlainShare), ({ sentence }) => sentence)
  const bySentence = new Map([...answers].map(([sentence, rows]) => [sentence, rows.filter(({ time }) => time === 0)]))
  for (const [sentence, own] of bySentence) {
    const words = numbers.wordsOf(sentence)
    const before = Array.from(
      { length: POLL_SENTENCES },
      (_, i) => answers.get(sentence - POLL_SENTENCES + i) ?? [],
    ).flat()
    const near = before.filter(({ passage }) => own[0] !== undefined && own[0].passage - passage <= 1)
    if (own.length >= 3) yield* wholeOf(numbers, own, REST.test(words))
    if (NO_ANSWER.test(words) && near.length > 0)
      yield* wholeOf(numbers, [...near, ...(answers.get(sentence) ?? [])], true)
    const next = bySentence.get(sentence + 1) ?? []
    const isPair = own.length === 1 && next.length === 1 && areTwoAnswers(words, numbers.wordsOf(sentence + 1))
    if (isPair && !bySentence.has(sentence - 1) && !bySentence.has(sentence + 2))
      yield* wholeOf(numbers, [...own, ...next], true)
  }
}

const isPlainShare = ({ quantity: { unit, change } }: Row): boolean => unit === 'percent' && change === null

const areTwoAnswers = (one: string, other: string): boolean =>
  (YES.test(one) && NO.test(other)) || (NO.test(one) && YES.test(other))

/** What stands before a share that another is compared with: "50 per cent, more than the peak of 48 per cent". */
const COMPARED =
  /\b(?:more|less|higher|lower|fewer|up|down|above|below|over|under) (?:than |from |on )?(?:the |its |their |an? )?(?:[\p{L}-]+ ){0,3}$|\b(?:compared (?:to|with)|against|versus) (?:[\p{L}'’-]+ ){0,3}$/u

/** Tells whether a share is compared with the one before it in its sentence, so that they are no parts of one whole. */
const areCompared = (reading: Reading, before: Row | undefined, share: Row): boolean =>
  before?.sentence === share.sentence && COMPARED.test(wordsAround(sideOf(reading, share.index)).before)

/** Yields what each share would be if all of them made up the whole; nothing where they come to less and more may be left, or have wholes of their own. */
function* wholeOf({ reading }: Numbers, shares: readonly Row[], isAll: boolean): Generator<Equation> {
  if (shares.length > MOST_SHARES || shares.some(({ quantity }) => (quantity.low as number) >= 95)) return
  if (shares.filter(({ index }) => OF.test(wordsAround(sideOf(reading, index)).after)).length > 1) return
  if (shares.some((share, i) => areCompared(reading, shares[i - 1], share))) return
  const total = sum(shares.map(({ quantity }) => quantity.accepts))
  if ((total.high as number) < 100 && !isAll) return
  for (const of of shares) {
    const from = shares.filter((row) => row !== of)
    const allows = minus({ low: 100, high: 100 }, sum(from.map(({ quantity }) => quantity.accepts)))
    if ((allows.low as number) <= 0) continue
    const working = `100 − ${from.map(({ quantity }) => quantity.text).join(' − ')}`
    yield { relation: 'hundred', tie: 'words', of, from, allows, working }
  }
}
