import { minus, plus } from '../../base/interval.ts'
import { type Interval, isShare, type Quantity } from '../../model/index.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../sentence/phrase.ts'
import { interval, withUnit } from '../../wording/words.ts'
import { isPlain, type Relation, sameMeasure } from './relation.ts'

const IN_ALL = '(?:in all|altogether|in total|combined|overall)'
const MAKES =
  '(?:for|making|making up|bringing|giving|giving it|giving them|to make|to give|which makes|that makes|making for)'

const SUMS = [
  // "40 men and 25 women, a total of 65", "40 here and 25 there, for a combined total of 65"
  phrase(`{a}~,? (?:and|plus) {b}~,? (?:or |${MAKES} )?(?:an?|the) (?:grand |combined |overall )?total of {c}`),
  // "40 men and 25 women, 65 in all"
  phrase(`{a}~,? (?:and|plus) {b}~, (?:or |${MAKES} )?{c}(?: [\\p{L}'-]+){0,3} ${IN_ALL}`),
  // "40 plus 25 is 65"
  phrase("{a}(?: [\\p{L}'-]+){0,3} plus {b}(?: [\\p{L}'-]+){0,3},? (?:is|are|makes?|equals?|or) {c}"),
]
/** "9 minus 2, or 7", where "minus 2" is read as one number */
const NEGATIVE = [phrase('{a},? {b},? (?:or|is|equals|leaves|makes) {c}')]
const DIFFERENCES = [
  // "65 minus 25, or 40", "65 less 25 leaves 40"
  phrase("{a}(?: [\\p{L}'-]+){0,3} (?:minus|less) {b}(?: [\\p{L}'-]+){0,3},? (?:is|are|leaves?|equals?|or) {c}"),
  // "by 65 votes to 25, a majority of 40", "65 to 25, a margin of 40"
  phrase(
    '{a}(?: votes)? (?:to|against) {b}(?: votes)?,? (?:or |by )?(?:an?|the) (?:margin|majority|difference|lead) of {c}',
  ),
]
/** "won by 40 votes, 65 to 25", "by a margin of 40, 65 to 25" */
const MARGINS = [
  phrase('\\bby (?:a (?:margin|majority) of )?{c}(?: votes)?,? (?:\\()?{a}(?: votes)? (?:to|against) {b}(?=[),.;]|$)'),
]

/** A sum or difference in words against its result: "40 men and 25 women, a total of 65". */
export const totals: Relation = function* ({ reading: { quantities }, markedSentences }) {
  const at = (index: number | undefined) => quantities[index as number] as Quantity
  for (const marked of markedSentences) {
    const found: [PhraseMatch, '+' | '−'][] = [
      ...[...findPhrases(SUMS, marked)].map((match): [PhraseMatch, '+'] => [match, '+']),
      ...[...findPhrases(NEGATIVE, marked)].flatMap((match): [PhraseMatch, '+'][] =>
        (at(match.numbers.b).low ?? 0) < 0 ? [[match, '+']] : [],
      ),
      ...[...findPhrases([...DIFFERENCES, ...MARGINS], marked)].map((match): [PhraseMatch, '−'] => [match, '−']),
    ]
    for (const [{ numbers }, sign] of found) {
      const [a, b, c] = [at(numbers.a), at(numbers.b), at(numbers.c)]
      if (![a, b, c].every((one) => isPlain(one) && !isShare(one) && one.change === null)) continue
      if (!isLike(a, b) || !isLike(a, c)) continue
      const combine = sign === '+' ? plus : minus
      const exact = combine({ low: a.low, high: a.high }, { low: b.low, high: b.high })
      if ((exact.low ?? 0) <= 0) continue
      const result = withUnit(interval(exact), c.unit)
      const said = (b.low ?? 0) < 0 ? `${a.text} ${b.text}` : `${a.text} ${sign} ${b.text}`
      const working = `${said} = ${result}`
      yield {
        of: numbers.c as number,
        from: [numbers.a as number, numbers.b as number],
        allows: combine(a.accepts, b.accepts) as Interval,
        working,
        result,
      }
    }
  }
}

/** Tells whether two numbers may be added: the same measure, or one of them takes the other's. */
const isLike = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, { ...b, unit: b.unit ?? a.unit, per: b.per ?? a.per }) ||
  sameMeasure({ ...a, unit: b.unit, per: b.per }, b)
