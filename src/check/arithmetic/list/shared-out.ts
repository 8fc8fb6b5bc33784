import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import type { Calculation, Relation } from '../relation.ts'
import { sumOf } from './mixed-parts.ts'

/** "Of 12 loans, eight …", "said that of the 12 loans, eight …" */
const TOTAL = [
  phrase(
    '(?:^|[,;] |\\b(?:that|said|says|shows?|reported|reports) )(?:out )?of (?:the |its |their |those |these |a total of )?{total}(?<rest>.+)$',
  ),
]
/** What joins the last part, behind which no other number stands: "two were suspended and only one was let". */
const LAST = /\band (?:(?:only|just|the|other|another|remaining) )*(?:\uE000|one)\b[^\uE000]*$/iu
/** Words that make a number a part of another, or leave the list open. */
const NESTED =
  /\b(?:including|of (?:whom|which|those|these|them)|among|both|each|also|another \uE000|per|at least|than|from|to \uE000|in \uE000|by \uE000|against)\b/i
const ONE = /\b(?:and|,) (?:(?:only|just|the other|another) )*one\b/gi

/** A count against its parts, each with a clause of its own, the last joined by "and": "Of 12 loans, eight were closed, two suspended and one sold". */
export const sharedOut: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers, numbersIn, words } of findPhrases(TOTAL, marked)) {
      const rest = words.rest ?? ''
      if (!LAST.test(rest) || NESTED.test(rest)) continue
      const from = numbersIn('rest')
      const ones = rest.match(ONE)?.length ?? 0
      if (from.length + ones < FEWEST || from.length === 0) continue
      const sum: Calculation | null = sumOf(numbers.total as number, from, ones, quantities)
      if (sum) yield sum
    }
  }
}

/** Fewest parts that are taken to be all: two may leave some out. */
const FEWEST = 3
