import { dayText } from '../english/printed-value.ts'
import type { CheckInput } from '../model/check.ts'
import { type Fix, type NewValue, writtenNumber } from '../model/index.ts'
import { interval, withUnit } from '../wording/words.ts'
import { periodOf, type Stated } from './reference.ts'

/**
 * Returns a fix that adds the article's number to the rules, if it is for a later day than their last value. None where the
 * number is in another unit, or the rules cannot be edited that way.
 */
export function addValueFixes(stated: Stated, { amend }: Pick<CheckInput, 'amend'>): Fix[] {
  const { side, fact, series } = stated
  const last = series.values.at(-1)
  const from = periodOf(stated)?.from
  const number = writtenNumber(side.quantity)
  if (!from || !number || side.quantity.unit !== fact.unit) return []
  if ([last?.from, last?.until].some((day) => day != null && day >= from)) return []
  const { attribution } = side.claim
  const source = [attribution, side.reading.article.path].filter((part) => part !== null).join(', in ')
  const value: NewValue = { ...number, from, ...(source && { source }), ...(last?.by && { by: last.by }) }
  const edit = amend({ fact: fact.id, place: series.place }, value)
  if (!edit) return []
  const said = withUnit(interval(side.quantity), fact.unit)
  return [{ title: `Add ${said} from ${dayText(from)} to ${edit.path}`, ...edit }]
}
