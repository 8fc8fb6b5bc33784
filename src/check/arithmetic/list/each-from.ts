import { sideOf } from '../../../claim/side.ts'
import { rangeIn } from '../../../wording/as-printed.ts'
import type { Relation } from '../relation.ts'
import { isExactCount } from './exact-count.ts'
import { NAME } from './running-list.ts'
import { isSmallSlip } from './small-slip.ts'

/** What stands between a total and how many of it come from each: "a five-member board, with three …". */
const BETWEEN =
  /^(?:-[\p{Ll}-]+)?(?: [\p{L}'-]+){1,5}?,? (?:with|made up of|composed of|comprising|consisting of|that has|which has) $/u
/** What each of several gives: " representatives each from Argo and Union Pacific". */
const EACH = new RegExp(
  `^ (?:[\\p{Ll}-]+ ){0,3}each (?:from|for|of|by) (?<more>${NAME}(?:, ${NAME})*),? and ${NAME}(?=[.;)]|$)`,
  'u',
)

/** A total against so many from each of several that are named: "a six-member board, with three directors each from Argo and Union Pacific". */
export const eachFrom: Relation = function* ({ reading }) {
  const { quantities, sentenceOf } = reading
  for (const [index, each] of quantities.entries()) {
    const total = quantities[index - 1]
    if (!total || sentenceOf[index] !== sentenceOf[index - 1] || !isExactCount(each) || !isExactCount(total)) continue
    const [before, side] = [sideOf(reading, index - 1), sideOf(reading, index)]
    const text = side.sentence.text.replace(/\s/g, ' ')
    const { start, end } = rangeIn(side)
    const more = EACH.exec(text.slice(end, end + LONGEST))?.groups?.more
    if (more === undefined || !BETWEEN.test(text.slice(rangeIn(before).end, start))) continue
    const givers = more.split(', ').length + 1
    const sum = givers * (each.low as number)
    if (sum !== total.low && !isSmallSlip(total.low as number, sum)) continue
    yield {
      of: index - 1,
      from: [index],
      allows: { low: sum, high: sum },
      working: `${each.text} each from ${givers} is ${sum}`,
      result: String(sum),
      severity: 'warning',
    }
  }
}

/** Longest list of names, in UTF-16 units. */
const LONGEST = 300
