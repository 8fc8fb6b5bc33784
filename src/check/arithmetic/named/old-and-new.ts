import { minus, quotient, times } from '../../../base/interval.ts'
import { changeWords } from '../../../english/words/changes.ts'
import type { Interval, Quantity } from '../../../model/index.ts'
import { slipFinder } from '../../../slip/index.ts'
import { interval, percent, withUnit } from '../../../wording/words.ts'
import { type Calculation, hundredths, type Relation, sameMeasure } from '../relation.ts'
import { isAmount, type SentenceNumber, sentenceNumbers } from './sentence-numbers.ts'

const NOUNS = [...changeWords('increase'), ...changeWords('decrease')].join('|')
const STEP_BEFORE = new RegExp(`\\b(?:(?:${NOUNS}) of|by) $`, 'i')
const STEP_AFTER = new RegExp(`^ (?:[\\p{L}]+ )?(?:${NOUNS})\\b`, 'iu')
const NEW = /\bto $/i
/** Words before a value that is the old one of what the sentence then changes. */
const OLD = /\b(?:from|currently|now|stood at|(?:which|that|it) (?:was|were|is|had been)|previously|at present) $/i

/** A change against the old and the new value of its sentence, where one of the three is a slip away: "fares, currently £2, will go up to £2.50: an increase of 20 per cent". */
export const oldAndNew: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    if (marked.numbers.length !== 3) continue
    const sum = changeIn(sentenceNumbers(marked, reading))
    if (sum) yield sum
  }
}

function changeIn(numbers: readonly SentenceNumber[]): Calculation | null {
  const steps = numbers.filter(({ before, after }) => STEP_BEFORE.test(before) || STEP_AFTER.test(after))
  const [step, ...more] = steps
  const [older] = numbers.filter((one) => one !== step && OLD.test(one.before))
  const [newer] = numbers.filter((one) => one !== step && NEW.test(one.before))
  if (!step || more.length > 0 || !older || !newer || ![older, newer].every(isAmount)) return null
  if (!isTied(step, newer)) return null
  const [s, a, b] = [step.quantity, older.quantity, newer.quantity]
  if (!sameMeasure(a, b) || (s.unit !== 'percent' && s.unit !== a.unit && s.unit !== null)) return null
  const isShare = s.unit === 'percent' && a.unit !== 'percent'
  const by = (old: Interval, current: Interval): Interval => {
    const difference = absolute(minus(current, old))
    return isShare ? times(quotient(difference, old), 100) : difference
  }
  const allows = by(a.accepts, b.accepts)
  const says = isShare ? hundredths(withoutSign(s)) : withoutSign(s).accepts
  const result = isShare ? percent(by(a, b)) : withUnit(interval(by(a, b)), a.unit)
  if (slipFinder(withoutSign(s))(allows) === null && !touches(says, allows)) return null
  return {
    of: step.index,
    from: [older.index, newer.index],
    allows,
    says,
    working: `From ${a.text} to ${b.text} is ${result}`,
    result,
    severity: 'warning',
  }
}

/** Tells whether words make a step that of a new value: "by 1,200 to 7,400", "to £2.50 on 1 July: an increase of 20 per cent". */
const isTied = (step: SentenceNumber, newer: SentenceNumber): boolean =>
  !/\b(?:average|annual|yearly|monthly|compound)\b/.test(newer.after) &&
  (/^ to $/.test(step.after) ||
    (/[:,–(] ?(?:that is |or |which is )?an? [^,;:]*$/i.test(newer.after) && step.before === newer.after))

const touches = (one: Interval, other: Interval): boolean =>
  (one.low ?? 0) <= (other.high ?? 0) && (other.low ?? 0) <= (one.high ?? 0)

const absolute = ({ low, high }: Interval): Interval =>
  (high ?? 0) <= 0 ? { low: -(high ?? 0), high: -(low ?? 0) } : { low: Math.max(0, low ?? 0), high }

/** Returns a step down as the amount by which something falls. */
const withoutSign = (quantity: Quantity): Quantity =>
  (quantity.low ?? 0) < 0 ? { ...quantity, ...times(quantity, -1), accepts: times(quantity.accepts, -1) } : quantity
