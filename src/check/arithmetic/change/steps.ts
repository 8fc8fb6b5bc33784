import { minus, plus, quotient, times } from '../../../base/interval.ts'
import { changeWords } from '../../../english/words/changes.ts'
import type { Interval, Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { percent } from '../../../wording/words.ts'
import { hundredths, isPlain, type Relation } from '../relation.ts'
import { isAmountOf } from './from-to.ts'

const UP = `(?<up>${[...changeWords('up'), 'gained', 'added'].join('|')})`
const DOWN = `(?<down>${[...changeWords('down'), 'lost', 'shed'].join('|')})`
const STEP = '(?: by)? {step}~?(?:, or | \\(| or ){share}(?:,|\\))?'

/** "rose 1.18, or 30 per cent, to 4.16", "fell 400 points (15 per cent) to 4,000 from 4,400" */
const STEPS = [UP, DOWN].flatMap((moved) => [
  phrase(
    `(?<!\\p{L})${moved}${STEP},? (?:to |at |(?:ending|closing|finishing|settling|trading|to (?:end|close|finish|settle|trade|stand|reach))(?: [\\p{L}]+){0,2} (?:at |with )?){new}`,
  ),
  phrase(`(?<!\\p{L})${moved}${STEP}~? from {old}`),
  phrase(`(?<!\\p{L})${moved}(?: by)? {share}(?:, or | \\(| or ){step}~?(?:,|\\))? to {new}`),
])
/** "10.2 billion, or 2.7 per cent, above the level of 373.9 billion" */
const BEYOND = [
  phrase('{step}~?(?:, or | \\(| or ){share}(?:,|\\))? (?:above|below|(?:higher|lower|more|less|fewer) than)~ {old}'),
]

/** A change given as an amount and as a percentage, against the value it ends at or starts from. */
export const steps: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers, words } of findPhrases([...STEPS, ...BEYOND], marked)) {
      const [step, share] = [quantities[numbers.step as number], quantities[numbers.share as number]] as [
        Quantity,
        Quantity,
      ]
      const end = numbers.new ?? (numbers.old as number)
      const value = quantities[end] as Quantity
      if (
        ![step, share, value].every(isPlain) ||
        share.unit !== 'percent' ||
        step.unit === 'percent' ||
        value.unit === 'percent'
      )
        continue
      if (!isAmountOf(step, value) && !isPoints(step, value)) continue
      const old = (a: Interval, b: Interval): Interval =>
        numbers.new === undefined ? a : words.down === undefined ? minus(a, b) : plus(a, b)
      const before = old(value.accepts, step.accepts)
      if ((before.low ?? 0) <= 0) continue
      const result = percent(times(quotient(step, old(value, step)), 100))
      yield {
        of: numbers.share as number,
        from: [numbers.step as number, end],
        allows: times(quotient(step.accepts, before), 100),
        says: hundredths(share),
        working: `${numbers.new === undefined ? `${step.text} from ${value.text}` : `${step.text} to ${value.text}`} is ${result}`,
        result,
      }
    }
  }
}

/** Tells whether an index moved by points: "fell 400 points … to 4,000". */
const isPoints = (step: Quantity, value: Quantity): boolean => step.unit === 'point' && value.unit === null
