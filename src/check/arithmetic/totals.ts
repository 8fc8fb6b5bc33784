import { intersects, minus, plus, sum } from '../../base/interval.ts'
import { singularOf } from '../../english/forms/plural.ts'
import { functionWords } from '../../english/words/function-words.ts'
import { peopleNouns } from '../../english/words/people.ts'
import { type Interval, isShare, type Quantity } from '../../model/index.ts'
import { type MarkedSentence, NUMBER_MARK } from '../../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../sentence/phrase.ts'
import { hasSwappedDigits } from '../../slip/index.ts'
import { interval, withUnit } from '../../wording/words.ts'
import { isExactCount } from './list/exact-count.ts'
import { isSmallSlip } from './list/small-slip.ts'
import { addUp, type Calculation, isMeant, isPlain, type Relation, sameOnceStated } from './relation.ts'

const PARTS = '(?<parts>\uE000[^.;:()]{0,160}?)'
const IN_ALL = '(?:in all|altogether|in total|combined|overall|together)'
const MAKES = '(?:for|making|making up|bringing|giving|giving it|giving them|to make|to give|which makes|that makes)'
const COMPRISES =
  '(?:(?:which |that )?(?:compris(?:es?|ed|ing)|consist(?:s|ed|ing)? of|(?:is |are |was |were )?(?:made up|composed) of)|(?:divided|split) (?:into|between|among))'

const SUMS = [
  // "40 men and 25 women, a total of 65", "40, 20 and 5, for a combined total of 65"
  phrase(`${PARTS},? (?:or |${MAKES} )?(?:an?|the) (?:grand |combined |overall )?total of {total}`),
  // "$41 million on roads and $23 million on rail, a combined $64 million"
  phrase(`${PARTS}, (?:or |${MAKES} )?an? (?:combined|total|joint|overall) {total}`),
  phrase(
    `${PARTS},? (?:bringing|taking|which brings|which took) (?:its|the|their|his|her) (?:overall )?total to {total}`,
  ),
  // "40 men and 25 women, 65 in all"
  phrase(`${PARTS}, (?:or |${MAKES} )?{total}(?: [\\p{L}'-]+){0,3} ${IN_ALL}`),
  // "raises 65 million via offerings of 40 million of notes and 25 million of shares"
  phrase(
    '\\b(?:rais(?:e|es|ed|ing)|fund(?:s|ed|ing)?|paid|pays?|paying) [^,.;:()\uE000]{0,30}{total}[^.;:()\uE000]{0,50} (?:via|through) (?<parts>[^.;:()\uE000]{0,30}\uE000[^.;:()]{1,160})(?=[.]?$)',
  ),
  // "40 plus 25 is 65"
  phrase(
    "(?<parts>\uE000(?: [\\p{L}'-]+){0,3} plus \uE000)(?: [\\p{L}'-]+){0,3},? (?:is|are|makes?|equals?|or) {total}",
  ),
  // "65 people, made up of 40 men and 25 women"
  phrase(`{total}[^.;:()\uE000]{0,60} ${COMPRISES} (?<parts>\uE000[^.;:()]{0,160})(?=[.]?$)`),
  // "the 65 people, which comprise 40 men and 25 women, were freed"
  phrase(
    `{total}[^.;:()\uE000]{0,60}, ${COMPRISES} (?<parts>\uE000[^.;:()]{0,160}?\\band \uE000[^.;:(),\uE000]{0,80}), (?:have|has|had|are|is|was|were|will|would)\\b`,
  ),
]
/** What may follow a total whose parts need not be all: "that includes 40 million for schools and 25 million for clinics". */
const OPEN_SUMS = [
  // "65 requests were made, with 40 requests made in 2020 and 25 made in 2021", "65 million, of which 40 million is for schools and 25 million for clinics"
  phrase(
    `{total}[^.;:()\uE000]{0,90}, (?:with|of which|of whom|including) (?<parts>\uE000[^.;:()\uE000]{0,60} (?:and|while|but) \uE000[^.;:()\uE000]{0,60})(?=[.]?$)`,
  ),
  phrase(
    `{total}[^.;:()\uE000]{0,60} (?:includes|included|including) (?<parts>\uE000[^.;:()\uE000]{0,60}\uE000[^.;:()]{0,60})(?=[.]?$)`,
  ),
]
/** "9 minus 2, or 7", where "minus 2" is read as one number */
const NEGATIVE = [phrase('{a},? {b},? (?:or|is|equals|leaves|makes) {c}')]
const DIFFERENCES = [
  // "65 minus 25, or 40", "65 less 25 leaves 40"
  phrase(
    "{a}(?: [\\p{L}'-]+){0,3},? (?:minus|less)(?: [\\p{L}'-]+ of)? {b}(?: [\\p{L}'-]+){0,3},? (?:is|are|leaves?|left|equals?|gives?|gave|or)(?: (?:it|him|her|them|a [\\p{L}]+ of))? {c}",
  ),
  // "65 euros and costs of 25 euros, leaving 40", "had 65, of which 25 were sold, leaving 40"
  phrase('{a}[^.;:()\uE000]{0,60} {b}[^.;:()\uE000]{0,30},? leaving(?: [\\p{L}]+){0,5} {c}'),
]
/** "sold 25 of his 65 cows, leaving him with 40", "25 of the 65 were freed; the other 40 …" */
const REMAINDERS = [
  phrase('{b} of (?:the|its|his|her|their) {a}[^.:()\uE000]{0,60},? leaving(?: [\\p{L}]+){0,5} {c}'),
  phrase(
    '{b} of (?:the|its|his|her|their|those|these) {a}[^.:()\uE000]{0,140}[;,]? (?:and |while |but )?the (?:other|remaining) {c}',
  ),
]
/** "won by 40 votes, 65 to 25", "by a margin of 40, 65 to 25" */
const MARGINS = [
  phrase('\\bby (?:a (?:margin|majority) of )?{c}(?: votes)?,? (?:\\()?{a}(?: votes)? (?:to|against) {b}(?=[),.;]|$)'),
]

/** A sum or difference in words against its result: "40 men and 25 women, a total of 65", "sold 25 of his 65 cows, leaving 40". */
export const totals: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    const taken = new Set<number>()
    for (const [match, isWhole] of sumsIn(marked)) {
      const sum = isOverOtherTimes(match, marked, quantities) ? null : sumOf(match, quantities, isWhole)
      if (sum && !taken.has(sum.of)) yield sum
      if (sum) taken.add(sum.of)
    }
    for (const [match, sign] of pairsIn(marked, quantities)) {
      const sum = pairOf(match, sign, quantities)
      if (sum && !taken.has(sum.of)) yield sum
      if (sum) taken.add(sum.of)
    }
  }
}

/** Finds sums, and whether their parts are all that the total has. */
function* sumsIn(marked: MarkedSentence): Generator<[PhraseMatch, boolean]> {
  for (const match of findPhrases(SUMS, marked)) yield [match, true]
  for (const match of findPhrases(OPEN_SUMS, marked)) yield [match, false]
}

/** What stands between a total and the number of years or months that it is of: " in savings over three years". */
const OVER = /^[^.;:()]{0,40}\b(?:over|during|across|for)(?: the (?:next|past|last|coming))? $/

/** Tells whether a total is of another number of years or months than there are parts: "20 this year and 30 next year, for a total of 65 over three years". */
function isOverOtherTimes(
  { numbers, numbersIn }: PhraseMatch,
  marked: MarkedSentence,
  quantities: readonly Quantity[],
) {
  const place = marked.numbers.indexOf(numbers.total as number)
  const between = marked.words.split(NUMBER_MARK)[place + 1] ?? ''
  const next = quantities[marked.numbers[place + 1] ?? -1]
  if (!next || !/^(?:day|week|month|quarter|year)$/.test(next.unit ?? next.counted ?? '')) return false
  return OVER.test(between) && next.low !== numbersIn('parts').length
}

/**
 * Returns the sum of all parts against their total; null where the last ones alone make it up, or something else stands among
 * them. Parts of several kinds, or that may not be all, must be one slip away from it; those of one thing may not exceed it.
 */
function sumOf(
  { numbers, numbersIn, words }: PhraseMatch,
  quantities: readonly Quantity[],
  isWhole: boolean,
): Calculation | null {
  const of = numbers.total as number
  const total = quantities[of] as Quantity
  const isLike = (i: number): boolean =>
    isAddend(quantities[i] as Quantity) && sameOnceStated(quantities[i] as Quantity, total)
  const from = fromFirst(numbersIn('parts'), isLike)
  const parts = from.map((i) => quantities[i] as Quantity)
  if (parts.length < 2 || LEFT_OUT.test(words.parts ?? '') || !isAddend(total) || !from.every(isLike)) return null
  const all = addUp(parts, total.unit)
  const ends = parts.slice(0, -1).map((_, i) => sum(parts.slice(i).map(({ accepts }) => accepts)))
  const allows = ends.find((end) => intersects(end, total.accepts)) ?? all.allows
  if (isWhole && parts.every((part) => isOfOneKind(part, parts)))
    return isMeant(allows, total) ? { of, from, ...all, allows } : null
  if (
    !isWhole &&
    countOneThing([total, ...parts]) &&
    areParallel(words.parts ?? '') &&
    isMeant(allows, total) &&
    exceeds(allows, total)
  )
    return { of, from, ...all, allows, severity: 'warning' }
  return (isWhole ? isRareSlip(total, allows) : hasSwappedDigits(total, sum(parts)))
    ? { of, from, ...all, allows, severity: 'warning' }
    : null
}

/** Tells whether the same word leads to what each of two parts is: "40 for schools and 25 for clinics", not "40 in schools and 25 women". */
function areParallel(parts: string): boolean {
  const leads = parts
    .split(NUMBER_MARK)
    .slice(1)
    .map((words) => LEADS.exec(words)?.[0].trim())
  return leads.every((lead) => lead !== undefined && lead === leads[0])
}

const LEADS = new RegExp(` (?:${[...functionWords('preposition')].join('|')})(?= )`, 'i')

/** Tells whether numbers have one unit, or count what one noun names, which all but the first may leave out. */
const countOneThing = ([total, ...parts]: readonly Quantity[]): boolean =>
  total !== undefined &&
  (total.unit !== null ||
    (total.counted !== null &&
      parts.every(({ counted }) => counted === null || headOf(counted) === headOf(total.counted))))

const headOf = (counted: string | null): string => singularOf(counted?.split(' ').at(-1) ?? '')

const exceeds = ({ low }: Interval, { accepts }: Quantity): boolean =>
  low !== null && accepts.high !== null && low > accepts.high

/** Returns a list from its first item that passes: in "the three branches lent 40, 20 and 5" the branches are no part. */
const fromFirst = (all: readonly number[], passes: (i: number) => boolean): number[] =>
  all.slice(Math.max(0, all.findIndex(passes)))

/** Tells whether a total is a rare slip of the sum of its parts, or a small count that is off by one or two. */
const isRareSlip = (total: Quantity, sum: Interval): boolean =>
  hasSwappedDigits(total, sum) ||
  (isExactCount(total) && sum.low === sum.high && isSmallSlip(total.low as number, sum.low as number))

/** Words in a list of parts that count something without a number that is read. */
const LEFT_OUT =
  /\b(?:one|another|each|both|several|some|many|few|as well as|not counting|apart from|including|out of)\b/i

const PEOPLE = peopleNouns('any', 'age', 'kind', 'member')

/** Tells whether a part counts what the others do: the same thing, people of some kind, or nothing that is named. */
function isOfOneKind(part: Quantity, parts: readonly Quantity[]): boolean {
  const heads = [part, ...parts].map(({ counted }) => headOf(counted))
  const [own = ''] = heads
  return own === '' || heads.every((head) => head === '' || head === own || (PEOPLE.has(head) && PEOPLE.has(own)))
}

const isAddend = (one: Quantity): boolean => isPlain(one) && !isShare(one) && one.change === null

function* pairsIn(marked: MarkedSentence, quantities: readonly Quantity[]): Generator<[PhraseMatch, '+' | '−']> {
  for (const match of findPhrases(NEGATIVE, marked)) {
    if ((quantities[match.numbers.b as number]?.low ?? 0) < 0) yield [match, '+']
  }
  for (const match of findPhrases([...REMAINDERS, ...DIFFERENCES, ...MARGINS], marked)) yield [match, '−']
}

function pairOf({ numbers }: PhraseMatch, sign: '+' | '−', quantities: readonly Quantity[]): Calculation | null {
  const [of, first, second] = [numbers.c, numbers.a, numbers.b] as [number, number, number]
  const [a, b, c] = [first, second, of].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
  if (![a, b, c].every(isAddend) || !sameOnceStated(a, b) || !sameOnceStated(a, c)) return null
  const combine = sign === '+' ? plus : minus
  const exact = combine(a, b)
  if ((exact.low ?? 0) <= 0) return null
  const result = withUnit(interval(exact), c.unit)
  const said = (b.low ?? 0) < 0 ? `${a.text} ${b.text}` : `${a.text} ${sign} ${b.text}`
  return { of, from: [first, second], allows: combine(a.accepts, b.accepts), working: `${said} = ${result}`, result }
}
