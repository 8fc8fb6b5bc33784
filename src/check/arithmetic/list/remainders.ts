import { intersects, sum } from '../../../base/interval.ts'
import { isShare, type Quantity } from '../../../model/index.ts'
import { type MarkedSentence, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { type Calculation, isPlain, type Relation, sameMeasure, sumAgainst } from '../relation.ts'

const TOTALS = [
  // "Of the 320, 269 are done …"
  phrase('(?:^|[;:,] |\\b(?:and|but|that|said) )(?:out )?of (?:the|its|their|those|these) {total}(?<rest>.*)$'),
  // "318 shops: 204 in Britain …"
  phrase("{total}(?: (?!to\\b|in\\b)[\\p{L}'-]+){1,4}(?::| –)(?<rest> .*)$"),
]
/** "96,400 tickets. Of those, 41,800 …", "27 ships, of which nine …" */
const OF_THOSE = [
  phrase(
    '(?<before>^|^.*?[,;:–] ?|^.*?\\b(?:and|but) )(?:out )?of (?:that|this|those|these|them|which|whom)\\b(?<rest>.*)$',
  ),
]
/** "Two of the five drivers were hurt. The other three …" */
const PART = [phrase('{part} of (?:the|its|their|those|these|his|her) {total}')]
const LAST = [
  phrase('\\bthe (?:remaining|other|last) {last}'),
  phrase("\\bleaving (?:(?:it|them|him|her|just|only|another|with) )*{last}(?!(?: [\\p{L}'-]+){0,2} of\\b)"),
  phrase('\\bthe (?:rest|remainder|balance)(?:,| –| \\(| of)? {last}'),
  phrase("{last}(?: [\\p{L}'-]+){0,2} (?:remain(?:s|ed)?\\b|(?:are|is|were|was) left(?=[,.;]|$))"),
]
/** Words that make a number a part of another, or leave the list open. */
const NESTED =
  /\b(?:including|of (?:whom|which|those|these|them)|among|both|each|also|some|several|many|few|others?(?! \uE000)|another|one|per|than|a quarter|a third|half)\b/i

/** A total against its parts, of which the remainder is the last: "Of the 320, 269 are done and 41 shared; the remaining 15 …". */
export const remainders: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const [index, marked] of markedSentences.entries()) {
    const next = neighbour(markedSentences, index, 1)
    for (const { numbers, numbersIn, words } of findPhrases(TOTALS, marked)) {
      const parts = partsIn(words.rest ?? '', numbersIn('rest'), marked, next)
      yield* calculated([numbers.total as number], parts, quantities)
    }
    for (const { numbersIn, words } of findPhrases(OF_THOSE, marked)) {
      const own = numbersIn('before')
      const totals = own.length > 0 ? own : (neighbour(markedSentences, index, -1)?.numbers ?? [])
      yield* calculated(totals, partsIn(words.rest ?? '', numbersIn('rest'), marked, next), quantities)
    }
    for (const { numbers } of findPhrases(PART, marked)) {
      const [part, total] = [numbers.part as number, numbers.total as number]
      const [last, ...more] = (next && partsIn(next.words, next.numbers, next)) ?? []
      const counted = quantities[last ?? total]?.counted ?? null
      const isSame = counted === null || counted === quantities[total]?.counted
      if (last !== undefined && more.length === 0 && isSame) yield* calculated([total], [part, last], quantities)
    }
  }
}

/** Returns the sentence before or behind another in its passage. */
function neighbour(all: readonly MarkedSentence[], index: number, by: -1 | 1): MarkedSentence | undefined {
  const other = all[index + by]
  return other?.sentence.passage === all[index]?.sentence.passage ? other : undefined
}

/** Returns the numbers in the words of a sentence up to the remainder, or else with those of the next; null where none closes the list. */
function partsIn(
  words: string,
  numbers: readonly number[],
  marked: MarkedSentence,
  next?: MarkedSentence | undefined,
): number[] | null {
  for (const match of findPhrases(LAST, marked)) {
    const at = numbers.indexOf(match.numbers.last as number)
    if (at >= 0) return isOpen(words, at) ? null : numbers.slice(0, at + 1)
  }
  const more = next && !NESTED.test(words) ? partsIn(next.words, next.numbers, next) : null
  return more && [...numbers, ...more]
}

/** Tells whether words before the number at a place say that the list leaves something out. */
const isOpen = (words: string, at: number): boolean =>
  NESTED.test(
    words
      .split(NUMBER_MARK)
      .slice(0, at + 2)
      .join(NUMBER_MARK),
  )

/** Returns the sum of parts against the last of the totals that they may make; none where they make one of them, or all together. */
function* calculated(
  totals: readonly number[],
  from: readonly number[] | null,
  quantities: readonly Quantity[],
): Generator<Calculation> {
  if (from === null || from.length < 2) return
  const items = from.map((i) => quantities[i] as Quantity)
  const [first] = items
  const like = totals.filter((i) => sameMeasure(quantities[i] as Quantity, first as Quantity))
  const of = like.at(-1)
  if (of === undefined) return
  const total = quantities[of] as Quantity
  if (!isPlain(total) || !items.every((item) => isPlain(item) && !isShare(item) && sameMeasure(item, total))) return
  const accepted = like.map((i) => (quantities[i] as Quantity).accepts)
  const together = sum(items.map(({ accepts }) => accepts))
  if ([...accepted, sum(accepted)].some((one) => intersects(one, together))) return
  const calculation = sumAgainst(of, from, quantities)
  if (calculation) yield { ...calculation, severity: 'warning' }
}
