import type { Fix, NewValue, Quantity } from '../model/index.ts'
import type { CheckInput } from './check.ts'
import { periodOf, type Stated } from './reference.ts'
import { day, interval, withUnit } from './words.ts'

/**
 * The line to add to the rules where the article's number is news: it speaks of a later day than the last value of the
 * rules. None where the number is in another unit, or the rules cannot be edited so.
 */
export function updates(stated: Stated, { amend }: Pick<CheckInput, 'amend'>): Fix[] {
  const { side, fact, series } = stated
  const last = series.values.at(-1)
  const from = periodOf(side, series)?.from
  const number = numberOf(side.quantity)
  if (!last || !from || !number || side.quantity.unit !== fact.unit) return []
  if ((last.from !== null && last.from >= from) || (last.until !== null && last.until >= from)) return []
  const { attribution } = side.claim
  const source = [attribution, side.reading.article.path].filter((part) => part !== null).join(', in ')
  const value: NewValue = { ...number, from, ...(source && { source }), ...(last.by !== null && { by: last.by }) }
  const edit = amend({ fact: fact.id, place: series.place }, value)
  if (!edit) return []
  const said = withUnit(interval(side.quantity), fact.unit)
  return [{ title: `Add ${said} from ${day(from)} to ${edit.path}`, ...edit }]
}

/** The number as a rule file writes it; null where the words leave both ends open. */
function numberOf({ bound, low, high }: Quantity): ValueNumber | null {
  if (low !== null && high !== null) {
    if (bound === 'about') return { about: low }
    return low === high ? { value: low } : { between: [low, high] }
  }
  if (low !== null) return bound === 'over' ? { over: low } : { 'at-least': low }
  if (high !== null) return bound === 'under' ? { under: high } : { 'at-most': high }
  return null
}

type ValueNumber = NewValue extends infer V
  ? V extends unknown
    ? Omit<V, 'from' | 'until' | 'source' | 'by'>
    : never
  : never
