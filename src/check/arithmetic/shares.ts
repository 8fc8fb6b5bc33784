import { quotient, times } from '../../base/interval.ts'
import { isShare, type Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { percent } from '../../wording/words.ts'
import { type Calculation, hundredths, type Relation, sameMeasure } from './relation.ts'

const OF =
  "(?:out )?of (?:the |its |his |her |their |all |a total of |those |these |(?:[\\p{L}-]+ )?[\\p{L}-]+'s |total |entire |whole |overall )*"
const STRETCH = '[^,.;:()\uE000]{0,80}'

const SHARES = [
  // "134 of the 253 hostages (53 per cent)", "134 of 253 seats, or 53 per cent,"
  phrase(`{part} ${OF}{whole}~(?: \\(|, or |, ){share}(?: of (?:them|the total|those))?(?=[),.;]|$)`),
  // "134 people, or 53 per cent of the 253"
  phrase(`{part}~(?:,? or | \\(){share} ${OF}{whole}`),
  // "53 per cent, or 134, of the 253", "53 per cent (134) of the 253"
  phrase(`{share}(?:,? or | \\(){part}~(?:,|\\))? ${OF}{whole}`),
  // "53 per cent of the 253 seats, or 134", "two-thirds of the 90 seats (60)"
  phrase(`{share} ${OF}{whole}~(?:,? or | \\(){part}(?=[),.;]|$| [a-z])`),
  // "Of the 253 hostages, 134 (53 per cent) …", "253 hostages, of whom 53 per cent (134) …"
  phrase(`^${OF}{whole}${STRETCH}, (?:{part}~ \\({share}|{share}~ \\({part})(?: of (?:them|the total|those))?\\)`),
  // "Out of the 253 ballots sent to members, 134 ballots were cast (53 per cent turnout)"
  phrase(`^${OF}{whole}${STRETCH}, {part}~ \\({share}(?: [\\p{L}]+){0,2}\\)`),
  phrase(`{whole}~, of (?:whom|which) (?:{part}~ \\({share}|{share}~ \\({part})\\)`),
  // "253 hostages are left: 134 (53 per cent) …"
  phrase(`{whole}${STRETCH}: (?:{part}~ \\({share}|{share}~ \\({part})\\)`),
]

/** A share against the part and the whole: "134 of the 253 hostages (53 per cent)". */
export const shares: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(SHARES, marked)) {
      const { part, whole, share } = numbers as Record<'part' | 'whole' | 'share', number>
      const [a, b, c] = [part, whole, share].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
      if (!isShare(c) || isShare(a) || isShare(b) || !sameMeasure(a, b)) continue
      yield shareOf([part, a], [whole, b], [share, c])
    }
  }
}

type Numbered = readonly [index: number, quantity: Quantity]

/** Returns the calculation of a share from a part and its whole. */
export function shareOf([part, a]: Numbered, [whole, b]: Numbered, [share, c]: Numbered): Calculation {
  const exact = times(quotient(a, b), 100)
  return {
    of: share,
    from: [part, whole],
    allows: times(quotient(a.accepts, b.accepts), 100),
    says: hundredths(c),
    working: `${a.text} of ${b.text} is ${percent(exact)}`,
    result: percent(exact),
  }
}
