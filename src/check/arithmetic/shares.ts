import { quotient, sizeOf, times } from '../../base/interval.ts'
import { type Interval, isShare, type Quantity } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { isScaled } from '../../slip/index.ts'
import { percent } from '../../wording/words.ts'
import { type Calculation, hundredths, isPlain, type Relation, sameMeasure } from './relation.ts'

const OF =
  "(?:out )?of (?:the |its |his |her |their |all |a total of |those |these |(?:[\\p{L}-]+ )?[\\p{L}-]+'s |total |entire |whole |overall )*"
const STRETCH = '[^,.;:()\uE000]{0,80}'

const SHARES = [
  // "134 of the 253 hostages (53 per cent)", "134 of 253 seats, or 53 per cent,"
  phrase(`{part} ${OF}{whole}~(?: \\(|, or |, ){share}(?: of (?:them|the total|those))?(?=[),.;]|$)`),
  // "134 people, or 53 per cent of the 253"
  phrase(`{part}~(?:,? or | \\(){share} ${OF}{whole}`),
  // "134 (53 per cent) of the 253", "253 hostages, 134 (53 per cent) of whom"
  phrase(`{part}~ \\({share}\\) ${OF}{whole}`),
  phrase('{whole}~, {part}~ \\({share}\\) of (?:which|whom)'),
  // "134 people, more than half of the 253"
  phrase(`{part}~, {share} ${OF}{whole}`),
  // "53 per cent, or 134, of the 253", "53 per cent (134) of the 253"
  phrase(`{share}(?:,? or | \\(){part}~(?:,|\\))? ${OF}{whole}`),
  // "53 per cent of the 253 seats, or 134", "two-thirds of the 90 seats (60)"
  phrase(`{share} ${OF}{whole}~(?:,? or | \\(){part}(?=[),.;]|$| [a-z])`),
  // "Of the 253 hostages, 134 (53 per cent) …", "253 hostages, of whom 53 per cent (134) …"
  phrase(`^${OF}{whole}${STRETCH}, (?:{part}~ \\({share}|{share}~ \\({part})(?: of (?:them|the total|those))?\\)`),
  // "a turnout of 53 per cent, representing 134 of the 253 voters", "unchanged at 53 per cent with 134 of 253 rigs at work"
  phrase(`{share}[^.;:()\uE000]{0,60}(?:,? representing| with|,? or) {part} ${OF}{whole}`),
  // "About 134 of the 253 nodes did have the port open (53 per cent)"
  phrase(`{part} ${OF}{whole}[^,.;:()\uE000]{0,80} \\({share}\\)`),
  // "Of the 253 people who answered, 134, or 53 per cent, agreed"
  phrase(`^${OF}{whole}${STRETCH}, (?:{part}~?,? or {share}|{share},? or {part}~?)(?=[,.;]|$)`),
  // "253 branches, of which 134 – 53 per cent – will close"
  phrase(`{whole}~, of (?:whom|which) {part}~?(?: – |, or |, ){share}`),
  // "134 of the 253 schools replied, a response rate of 53 per cent", "134 of its 253 shares, giving it a 53 per cent stake"
  phrase(
    `{part} ${OF}{whole}[^.;:()\uE000]{0,60}, (?:giving (?:it|him|her|them) an? |or |which is |an? (?:[\\p{L}]+ ){0,2}(?:rate|share|stake|turnout|proportion|reduction|cut|drop|decline|fall|loss|decrease) of |representing |accounting for |making up |equivalent to |equal to |(?:which|that) (?:represents|makes up|equals) ){share}(?! (?:in|from|on)\\b)`,
  ),
  // "134 of the 253 members voted, leaving a healthy 53 per cent turnout", "making for a response rate of 53 per cent"
  phrase(
    `{part} ${OF}{whole}[^.;:()\uE000]{0,60},? (?:leaving|giving|making for|making|yielding|resulting in|which (?:gives|makes)|amounting to|equivalent to) (?:it |him |her |them )?(?:an? )?(?:[\\p{L}-]+ ){0,4}{share}(?: (?:turnout|rate|share|stake|majority|support))?(?=[,.;!]|$)`,
  ),
  // "costs of 134 were 53 per cent of sales of 253"
  phrase(
    `{part}[^,.;:()\uE000]{0,30} (?:was|were|is|are|made up|makes up|represented|equals?|came to) {share} of [^,.;:()\uE000]{0,30}\\b(?:of|at) {whole}`,
  ),
  // "10 per cent of the 253 homes, some 25, stand empty"
  phrase(`{share} ${OF}{whole}~, {part}(?: in all)?(?=[,.;]|$)`),
  // "40 per cent of the cost of the £2 million hall, some £800,000", "a third of the fleet of 36 buses, 12 vehicles,"
  phrase(
    `{share} (?:out )?of [^,.;:()\uE000]{1,60} {whole}[^,.;:()\uE000]{0,40}(?:,|,? or| –| \\() ?{part}(?: in all)?(?: (?!more|less|fewer|higher|lower|extra)[\\p{L}-]+)?(?=[),.;]|$)`,
  ),
  // "Out of the 253 ballots sent to members, 134 ballots were cast (53 per cent turnout)"
  phrase(`^${OF}{whole}${STRETCH}, {part}~ \\({share}(?: [\\p{L}]+){0,2}\\)`),
  phrase(`{whole}~, of (?:whom|which) (?:{part}~ \\({share}|{share}~ \\({part})\\)`),
  // "253 hostages are left: 134 (53 per cent) …"
  phrase(`{whole}${STRETCH}: (?:{part}~ \\({share}|{share}~ \\({part})\\)`),
]

/** "The district has 253 residents. About 134 of them, 53 per cent, …" */
const OF_THOSE = [
  phrase('{part}~? of (?:them|these|those)(?: [\\p{L}]+)?(?:,| \\(|,? or| –) ?{share}(?=[),.;]|$| –)'),
  // "The appeal raised £48,000. Half of it, £24,000, went …"
  phrase(
    '{share} of (?:it|that|this|them|these|those|the (?:sum|money|total|amount|cash))(?:,| –| \\(|,? or) ?{part}(?=[),.;]|$| –)',
  ),
  phrase('\\bof (?:them|these|those),? {part}~?(?: \\(|,? or |, | – ){share}(?=[),.;]|$| –)'),
]

/** A share against the part and the whole: "134 of the 253 hostages (53 per cent)". */
export const shares: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const [index, marked] of markedSentences.entries()) {
    for (const { numbers } of findPhrases(OF_THOSE, marked)) {
      const { part, share } = numbers as Record<'part' | 'share', number>
      const [a, c] = [part, share].map((i) => quantities[i]) as [Quantity, Quantity]
      const whole = wholeBefore(a, markedSentences[index - 1], marked, quantities)
      if (whole !== null && isShare(c) && !isShare(a))
        yield shareOf([part, a], [whole, quantities[whole] as Quantity], [share, c])
    }
    for (const { numbers } of findPhrases(SHARES, marked)) {
      const { part, whole, share } = numbers as Record<'part' | 'whole' | 'share', number>
      const [a, b, c] = [part, whole, share].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
      if (!isShare(c) || isShare(a) || isShare(b) || !sameMeasure(a, b)) continue
      yield shareOf([part, a], [whole, b], [share, c])
    }
  }
}

/** Returns the only number of the sentence before, in its passage, that a part may be a part of; null for none or several. */
function wholeBefore(
  part: Quantity,
  before: MarkedSentence | undefined,
  { sentence }: MarkedSentence,
  quantities: readonly Quantity[],
): number | null {
  if (before?.sentence.passage !== sentence.passage) return null
  const counts = before.numbers.filter((i) => !isShare(quantities[i] as Quantity))
  const [whole, ...more] = counts.filter((i) => sameMeasure(part, quantities[i] as Quantity))
  const isLarger = whole !== undefined && sizeOf(quantities[whole] as Quantity) > sizeOf(part)
  return isLarger && more.length === 0 && isPlain(quantities[whole] as Quantity) ? whole : null
}

/** Times by which a whole may exceed a part for both to be counted: beyond, the whole may be rounded, the part not. */
const LARGEST_WHOLE = 10

/**
 * Tells whether part and whole are counted one by one, so that noughts at the end of either are no rounding: "147 of 200",
 * but not "150 of 200".
 */
const areCounted = (part: Quantity, whole: Quantity): boolean =>
  [part, whole].every((one) => one.bound === 'exact' && one.unit === null && !isScaled(one)) &&
  [part, whole].some(({ low }) => Number.isInteger(low) && (low as number) % 10 !== 0) &&
  sizeOf(whole) < LARGEST_WHOLE * sizeOf(part)

/** Fractions that writers put in words, in per cent. */
const FRACTIONS = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
].map(([part, whole]) => (100 * (part as number)) / (whole as number))

/** Tells whether a share in words is a fraction next to the one that the numbers are exactly: "two-thirds" of 480 in 640. */
const isOfOtherFraction = ({ unit, low, bound, vague }: Quantity, { low: least, high: most }: Interval): boolean =>
  unit === null &&
  bound === 'exact' &&
  !vague &&
  least !== null &&
  FRACTIONS.some((one) => Math.abs(one - (low as number) * 100) < 0.01) &&
  FRACTIONS.some(
    (one) => one > least - 0.01 && one < (most as number) + 0.01 && Math.abs(one - (low as number) * 100) > 1,
  )

type Numbered = readonly [index: number, quantity: Quantity]

/** Returns the calculation of a share from a part and its whole. */
export function shareOf([part, a]: Numbered, [whole, b]: Numbered, [share, c]: Numbered): Calculation {
  const exact = times(quotient(a, b), 100)
  const [some, all] = areCounted(a, b) ? [a, b] : [a.accepts, b.accepts]
  return {
    of: share,
    from: [part, whole],
    allows: times(quotient(some, all), 100),
    says: isOfOtherFraction(c, exact)
      ? { low: (c.low as number) * 100 - 1, high: (c.low as number) * 100 + 1 }
      : hundredths(c),
    working: `${a.text} of ${b.text} is ${percent(exact)}`,
    result: percent(exact),
  }
}
