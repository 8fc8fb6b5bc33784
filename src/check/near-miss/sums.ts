import { minus, plus } from '../../base/interval.ts'
import type { Interval } from '../../model/index.ts'
import type { Tie } from '../../slip/index.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { isOneMeasure, type Row, size } from './row.ts'
import { hasNear, haveOneSubject, opensWith, textBetween } from './words-near.ts'

/** Words beside a total, before or behind it. */
const TOTAL =
  /\b(?:total(?:s|ed|led|ing|ling|ly)?|altogether|in all|combined|together|sum|overall|includ(?:es|ed|ing)|compris(?:es|ed|ing)|made up of|consist(?:s|ed|ing)? of|split|divided)\b/
/** Words beside what is left, or what lies between. */
const REST =
  /\b(?:less|minus|exclud(?:es|ed|ing)|without|except|remain(?:s|ed|ing|der)?|rest|balance|leav(?:es|ing)|left|gap|difference|shortfall)\b/
/** Words beside a part that is added to another. */
const ADDED = /\b(?:another|additional|further|plus|remaining|rest|other|balance|extra)\b/
/** Words before the first of the parts. */
const COMPRISES =
  /\b(?:compris(?:es|ed|ing)|consist(?:s|ed|ing)? of|made up of|includ(?:es|ed|ing)|of which|of whom|split|divided|namely)\b/
/** How a sentence with the parts begins. */
const OF_TOTAL = /^(?:and |but )?(?:out )?of (?:the|that|this|these|those|its|their)\b/

/** Fewest digits of each number, by what ties them. */
const LEAST: Readonly<Record<Tie, number>> = { words: 1, subjects: 2, none: 3 }

/** Fewest digits of each number where nothing but their values ties numbers of passages further apart. */
const LEAST_FAR = 5

/** A number against the sum or the difference of two others. */
export const sums: Relating = function* (numbers) {
  for (const of of numbers.rows) {
    if (of.quantity.change !== null || of.isShare) continue
    const others = numbers.around(of).filter((row) => row.time === of.time && row.quantity.change === null)
    for (const [i, a] of others.entries()) {
      for (const [j, b] of others.entries()) {
        if (i === j || !isOneMeasure(a, b)) continue
        if (i < j) yield* equation(numbers, of, [a, b], '+')
        if (size(a) > size(b)) yield* equation(numbers, of, [a, b], '−')
      }
    }
  }
}

function* equation(numbers: Numbers, of: Row, [a, b]: readonly [Row, Row], sign: '+' | '−'): Generator<Equation> {
  const allows = (sign === '+' ? plus : minus)(a.quantity.accepts, b.quantity.accepts)
  if (!isNear(allows, of) || isTrivial(allows, of, [a, b]) || size(of) === size(a) || size(of) === size(b)) return
  const tie = sign === '+' ? tieOf(numbers, of, [a, b]) : tieOf(numbers, a, [of, b])
  if (tie === null || Math.min(of.digits, a.digits, b.digits) < LEAST[tie]) return
  yield { relation: 'sum', tie, of, from: [a, b], allows, working: `${a.quantity.text} ${sign} ${b.quantity.text}` }
}

const isNear = ({ low, high }: Interval, of: Row): boolean =>
  (low as number) > size(of) / 12 && (high as number) < size(of) * 12

/** Tells whether the number differs from the result by more than what is added or taken: then that is nothing beside it. */
const isTrivial = ({ low, high }: Interval, of: Row, from: readonly Row[]): boolean =>
  Math.abs(size(of) - ((low as number) + (high as number)) / 2) > Math.min(...from.map(size))

/** What stands between items of a list, none of which is the total of the others: "42 million of interest, 41 million of taxes". */
const NEXT_ITEM = /^(?: (?:of|in|for|from|to)(?: [\p{L}'-]+){1,6})?,(?: and)?(?: an?)? [£$€]?$/u

function areListed(numbers: Numbers, rows: readonly Row[]): boolean {
  const [first, second, third] = rows.toSorted((a, b) => a.index - b.index) as [Row, Row, Row]
  const isNext = (row: Row, next: Row) =>
    row.sentence === next.sentence && NEXT_ITEM.test(textBetween(numbers, row, next))
  return isNext(first, second) && isNext(second, third)
}

/** Words that put numbers of several lists side by side. */
const SIDE_BY_SIDE = /^\s*note:|\bvs\b|\b(?:qtr|quarter) and (?:yr|year)\b/
const RESPECTIVELY = /\brespectively\b/

/** Tells whether a sentence has several lists side by side, so that neighbours in it are not of one thing. */
const isOfLists = (numbers: Numbers, sentence: number): boolean => {
  const words = numbers.wordsOf(sentence)
  return (
    SIDE_BY_SIDE.test(words) ||
    (RESPECTIVELY.test(words) && numbers.rows.filter((row) => row.sentence === sentence).length > 4)
  )
}

/** Returns what ties a total to two parts; null where another number of the kind stands between the parts, or nothing tells the total and one stands between it and them. */
function tieOf(numbers: Numbers, total: Row, parts: readonly [Row, Row]): Tie | null {
  const [one, other] = parts[0].index < parts[1].index ? parts : [parts[1], parts[0]]
  if (numbers.between(one, other, total)) return null
  if (![total, ...parts].some(({ quantity: { unit, counted } }) => unit !== null || counted !== null)) return null
  if ([total, ...parts].some(({ sentence }) => isOfLists(numbers, sentence))) return null
  if (areListed(numbers, [total, one, other])) return null
  const near = (row: Row, words: RegExp) => hasNear(numbers, numbers.leadOf(row), words)
  const told =
    near(total, TOTAL) ||
    (total.index < one.index && one.sentence === other.sentence && near(one, COMPRISES)) ||
    parts.some((part) => near(part, REST)) ||
    near(other, ADDED) ||
    (one.sentence === other.sentence && opensWith(numbers, one, OF_TOTAL))
  if (told) return 'words'
  const isFar = [one, other].some(({ passage }) => Math.abs(passage - total.passage) > 1)
  if (isFar && Math.min(total.digits, one.digits, other.digits) < LEAST_FAR) return null
  if (numbers.between(total, total.index < one.index ? one : other, total.index < one.index ? other : one)) return null
  return haveOneSubject(numbers, [total, one, other]) ? 'subjects' : 'none'
}
