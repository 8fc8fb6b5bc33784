import type { Draft, Refiner } from '../../draft.ts'

const OR = /^,? or (?:even |perhaps |maybe )?$/
const BY = /^(?: by |-by-| x )$/
/** "4 by 100 metres": a relay of four, and no size. */
const isRelay = (left: Draft, right: Draft): boolean => left.numeral.value === 4 && right.numeral.value >= 50
const HANGING = /^-,? ?(?:and |or |to )?$/
const COMMA = /^, $/
const AND = /^,? and $/

const isBare = ({ unit, numeral: { how } }: Draft): boolean => unit === null && (how === 'digits' || how === 'words')

/** What stands between two neighbours, as far as it can join them. */
const between = (left: Draft, right: Draft, text: string): string =>
  text.slice(left.end, Math.min(right.start, left.end + 14))

/** Whether the unit of the right one is said for the left one too; `listed`: it came to the right one from a list behind it. */
function shares(left: Draft, right: Draft, before: Draft | undefined, listed: boolean, text: string): boolean {
  if (right.unit === null || right.role || !isBare(left)) return false
  const gap = between(left, right, text)
  if (OR.test(gap) || HANGING.test(gap)) return true
  if (BY.test(gap)) return !right.money && !isRelay(left, right)
  if (COMMA.test(gap)) return listed
  return AND.test(gap) && before !== undefined && isBare(before) && COMMA.test(between(before, left, text))
}

/** "8 or $9", "6- and 8-inch guns", "3 by 4 metres", "5, 10 and 15 metres": a unit said once, with the last of several numbers. */
export const shared: Refiner = (drafts, text) => {
  let listed = false
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [left, right] = [drafts[at] as Draft, drafts[at + 1] as Draft]
    listed = shares(left, right, drafts[at - 1], listed, text)
    if (!listed) continue
    left.unit = right.unit
    left.money = right.money
  }
  return drafts
}
