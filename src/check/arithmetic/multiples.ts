import type { Interval, Quantity } from '../../model/index.ts'
import { find, phrase } from '../phrase.ts'
import { number, withUnit } from '../words.ts'
import { isPlain, type Relation, sameMeasure } from './relation.ts'

const FOLD: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 }
const VERB = `(?<hedge>more than |nearly |almost )?(?<verb>${Object.keys(FOLD).join('|')})`
const MULTIPLES = [phrase(`${VERB}~,? from {old}~ to {new}`), phrase(`${VERB}~ to {new}~,? from {old}`)]

/** "doubled from 20 to 50": how many times the old value the new one is. */
export const multiples: Relation = function* ({ reading: { quantities }, statements }) {
  for (const statement of statements) {
    for (const { numbers, words } of find(MULTIPLES, statement)) {
      const { old, new: current } = numbers as Record<'old' | 'new', number>
      const [before, after] = [quantities[old], quantities[current]] as [Quantity, Quantity]
      if (!isPlain(before) || !isPlain(after) || !sameMeasure(before, after)) continue
      const fold = FOLD[(words.verb as string).toLowerCase()] as number
      const result = withUnit(number((before.low as number) * fold), before.unit)
      yield {
        of: current,
        from: [old],
        allows: multiplied(before.accepts, factors(fold, words.hedge?.trim().toLowerCase())),
        working: `${before.text} ${words.verb} is ${result}`,
        result,
      }
    }
  }
}

/** Writers round: "doubled" is said of 1.8 and of 2.3 times; "more than doubled" of any more than that. */
function factors(fold: number, hedge: string | undefined): Interval {
  if (hedge === 'more than') return fold < 1 ? { low: 0, high: fold * 1.02 } : { low: fold * 0.98, high: null }
  if (hedge !== undefined) return { low: fold * 0.75, high: fold * 1.25 }
  return { low: fold * 0.8, high: fold * 1.3 }
}

const multiplied = (a: Interval, by: Interval): Interval => ({
  low: a.low === null || by.low === null ? null : a.low * by.low,
  high: a.high === null || by.high === null ? null : a.high * by.high,
})
