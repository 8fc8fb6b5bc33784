import { intersects } from '../../../base/interval.ts'
import { convertInterval, sameDimension } from '../../convert.ts'
import type { Draft, Refiner } from '../../draft.ts'

const BRACKET = /^[^.;()\d]{0,40}[([](?:(?:equal|equivalent) to |or |now )?$/
const OR = /^,? or $/

const AGAIN = /^(?:; | or | and |, |\/)$/
const NEAR = 0.2
/** Whether "or" joins two sayings of one size: "3 feet, or 91 centimetres"; "a week or ten days" are two. */
function comesNear(left: Draft, right: Draft): boolean {
  if (left.bound === 'between' || right.bound === 'between' || !left.unit || !right.unit) return false
  const { value } = left.numeral
  const slack = Math.abs(value) * NEAR
  const said = convertInterval({ low: value - slack, high: value + slack }, left.unit, right.unit)
  return said !== null && intersects(said, { low: right.numeral.value, high: right.numeral.value })
}

/** Whether the right one says the left one in another unit: "7 miles (11 km)", "3 feet, or 91 centimetres". */
function converts(left: Draft, right: Draft, text: string): boolean {
  if (!left.unit || !right.unit || left.unit === right.unit) return false
  if (left.money !== right.money || right.opens - left.end > 60) return false
  const gap = text.slice(left.end, right.opens)
  if (BRACKET.test(gap)) return left.money || sameDimension(left.unit, right.unit)
  if (left.role === 'conversion' && left.money && AGAIN.test(gap)) return true
  return OR.test(gap) && !left.money && comesNear(left, right)
}

/** Ties a quantity in brackets to the one that it converts; a bound said once holds for both. */
export const conversions: Refiner = (drafts, text) => {
  drafts.forEach((draft, i) => {
    const left = drafts[i - 1]
    if (!left || !converts(left, draft, text)) return
    draft.role = 'conversion'
    draft.of = left.role === 'conversion' ? left.of : left
    draft.change ??= left.change
    if (draft.bound !== 'exact' || left.bound === 'between') return
    draft.bound = left.bound
    draft.slack = left.slack
    if (draft.bound === 'over' || draft.bound === 'at-least') draft.high = null
    if (draft.bound === 'under' || draft.bound === 'at-most') draft.low = null
  })
  return drafts
}
