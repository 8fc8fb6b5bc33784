import type { Draft, Refiner } from '../../draft.ts'

const OR = /^,? or (?:even |perhaps |maybe )?$/i
/** Behind a comma, "or" gives the same again in per cent: "of the 640 houses, 96, or 15 per cent". */
const APPOSED = /^, or $/i
const BY = /^(?: by |-by-| - by - | ?[x×] ?)$/i
/** Tells whether "by" means a relay: "4 by 100 metres". */
const isRelay = (left: Draft, right: Draft): boolean => left.numeral.value === 4 && right.numeral.value >= 50
const HANGING = /^-,? ?(?:and |or |to )?$/i
const COMMA = /^, $/
const AND = /^,? and $/i
/** "8, 10, 12 years old". */
const OLD = /^[ -]olds?(?!\p{L})|^[ -]old/iu

const isBare = ({ unit, numeral: { how } }: Draft): boolean => unit === null && (how === 'digits' || how === 'words')

/** Returns the text between two neighbours, cut after 14 UTF-16 units: no words that join them are longer. */
const textBetween = (left: Draft, right: Draft, text: string): string =>
  text.slice(left.end, Math.min(right.start, left.end + 14))

/** Two measures of one kind: "1.3 and 1.7 GHz". */
const haveDecimals = (left: Draft, right: Draft): boolean =>
  !right.money && left.numeral.grain < 1 && left.numeral.grain === right.numeral.grain

/**
 * Tells whether the left number has the unit of the right one too. `listed`: the right one itself took it from the number
 * after it.
 */
function sharesUnit(left: Draft, right: Draft, before: Draft | undefined, listed: boolean, text: string): boolean {
  if (right.unit === null || right.role || !isBare(left)) return false
  const gap = textBetween(left, right, text)
  if (right.unit === 'percent' && APPOSED.test(gap) && left.numeral.how === 'digits') return false
  if (OR.test(gap) || HANGING.test(gap)) return true
  if (BY.test(gap)) return !right.money && !isRelay(left, right)
  if (COMMA.test(gap)) return listed || (right.unit === 'year' && OLD.test(text.slice(right.end, right.end + 5)))
  if (gap === ' and ' && haveDecimals(left, right)) return true
  return AND.test(gap) && before !== undefined && isBare(before) && COMMA.test(textBetween(before, left, text))
}

/**
 * Gives numbers the unit that is written only with the last of them: "8 or $9", "6- and 8-inch guns", "3 by 4 metres", "5,
 * 10 and 15 metres".
 */
export const shared: Refiner = (drafts, text) => {
  let listed = false
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [left, right] = [drafts[at] as Draft, drafts[at + 1] as Draft]
    listed = sharesUnit(left, right, drafts[at - 1], listed, text)
    if (!listed) continue
    left.unit = right.unit
    left.money = right.money
  }
  return drafts
}
