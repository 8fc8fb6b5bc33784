import { intersects } from '../../../base/interval.ts'
import { convertInterval, sameDimension } from '../../convert.ts'
import type { Draft, Refiner } from '../../draft.ts'

const BRACKET = /^[^.;()\d]{0,40}[([] ?(?:(?:equal|equivalent) to |or |now )?$/i
const OR = /^,? or $/i

const AGAIN = /^(?:; | or | and |, |\/)$/i
/** How far two sizes of one thing may differ, as a share of the first. */
const NEAR = 0.2
/** Tells whether two quantities are about the same size: "3 feet, or 91 centimetres", not "a week or ten days". */
function isAboutEqual(left: Draft, right: Draft): boolean {
  if (left.bound === 'between' || right.bound === 'between' || !left.unit || !right.unit) return false
  const { value } = left.numeral
  const slack = Math.abs(value) * NEAR
  const said = convertInterval({ low: value - slack, high: value + slack }, left.unit, right.unit)
  return said !== null && intersects(said, { low: right.numeral.value, high: right.numeral.value })
}

/** Tells whether the right quantity is the left one in another unit: "7 miles (11 km)", "3 feet, or 91 centimetres". */
function converts(left: Draft, right: Draft, text: string): boolean {
  if (!left.unit || !right.unit || left.unit === right.unit) return false
  if (left.money !== right.money || right.opens - left.end > 60) return false
  const gap = text.slice(left.end, right.opens)
  if (BRACKET.test(gap)) return left.money || sameDimension(left.unit, right.unit)
  if (left.role === 'conversion' && left.money && AGAIN.test(gap)) return true
  return OR.test(gap) && !left.money && isAboutEqual(left, right)
}

/** Marks a quantity that repeats the one before it in another unit as a conversion of it, and gives it the same bound. */
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
