import { isShare } from '../../../model/index.ts'
import { type MarkedSentence, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { slipFinder } from '../../../slip/index.ts'
import { type Calculation, type Relation, sameMeasure } from '../relation.ts'
import { shareOf } from '../shares.ts'
import { isAmount, type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

const RATE = '(?:turnout|share|proportion|percentage|(?!interest|tax|growth|base|mortgage|exchange)[\\p{L}]+ rate)'
const BEFORE = new RegExp(`\\b(?:${RATE}|an? rate|the rate)(?: of| was| is|,| at| stood at| came to|:| –)* $`, 'iu')
const AFTER = new RegExp(`^ ${RATE}\\b`, 'iu')

/** A part and its whole side by side: "9,200 of the 24,600", "Of 24,600 letters sent, 9,200 came back". */
const PART_OF = new RegExp(
  `${NUMBER_MARK}(?: [\\p{L}'-]+){0,4}? (?:out )?of (?:(?:the|its|their|all|those|some) )*${NUMBER_MARK}|\\bof (?:the |its |their |all )?${NUMBER_MARK}[^.;:()${NUMBER_MARK}]{0,60}, (?:only |just )?${NUMBER_MARK}`,
  'iu',
)
/** Verbs of asking, which make those whom they have as their object the whole: "450 people were tested and 27 were positive". */
const ASKED = /^(?: [\p{L}'-]+){0,4} (?:sent|asked|tested|surveyed|invited|screened|registered|eligible)\b/iu

/** Words of another time, or of what was expected, of which a share may be. */
const OTHER_TIME =
  /\b(?:last|previous|earlier|before|ago|than|compared|record|expected|target|from)\b|\bthe \uE000 turnout\b/

/** A share that its noun says is that of two counts: "turnout was 37 per cent: 9,200 of the 24,600 voters", "of 1,250 letters sent, 430 came back, a response rate of 34 per cent". */
export const turnouts: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    if (!/\b(?:turnout|share|proportion|percentage|rate)\b/.test(marked.lower) || marked.words.includes(';')) continue
    if (OTHER_TIME.test(marked.lower)) continue
    const sum = turnoutIn(sentenceNumbers(marked, reading), marked)
    if (sum) yield sum
  }
}

function turnoutIn(numbers: readonly SentenceNumber[], { words }: MarkedSentence): Calculation | null {
  const [share, ...more] = numbers.filter(({ quantity }) => isShare(quantity))
  const counts = numbers.filter((one) => isAmount(one) && one.quantity.change === null)
  if (!share || more.length > 0 || counts.length !== 2 || numbers.length !== 3) return null
  if (share.quantity.change !== null || !(BEFORE.test(share.before) || AFTER.test(share.after))) return null
  const [part, whole] = counts.toSorted((a, b) => (a.quantity.low as number) - (b.quantity.low as number)) as [
    SentenceNumber,
    SentenceNumber,
  ]
  if (!sameMeasure(part.quantity, whole.quantity)) return null
  if (!PART_OF.test(words) && !ASKED.test(whole.after)) return null
  const sum = shareOf([part.index, part.quantity], [whole.index, whole.quantity], [share.index, share.quantity])
  return isMeant(sum, share) ? sum : null
}

/** Times by which a share may differ from that of two counts to be meant for it, where no slip explains the difference. */
const FARTHEST = 1.5

function isMeant({ allows, says }: Calculation, { quantity }: SentenceNumber): boolean {
  const [low, high] = [allows.low ?? 0, allows.high ?? Number.POSITIVE_INFINITY]
  const said = says ?? quantity.accepts
  if (slipFinder(quantity)(allows) !== null) return true
  return (said.low ?? 0) <= FARTHEST * high && (said.high ?? Number.POSITIVE_INFINITY) * FARTHEST >= low
}
