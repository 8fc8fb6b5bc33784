import { isElliptical } from '../../../english/ellipsis.ts'
import { type Draft, type Refiner, wordsOf } from '../../draft.ts'
import { standsAlone } from './levels.ts'

const isBare = ({ unit, role, numeral: { how } }: Draft): boolean =>
  unit === null && role === null && (how === 'digits' || how === 'words')

/** A number that says its unit itself: neither "doubled", nor an age without "years". */
const saysUnit = ({ unit, end, numeral }: Draft): boolean =>
  unit !== null && numeral.how !== 'fold' && !(unit === 'year' && end === numeral.end)

/** What stands between two numbers, as far as it matters. */
function textBetween(said: Draft, draft: Draft, text: string): string {
  const { end } = wordsOf(said)
  return text.slice(end, Math.min(wordsOf(draft).start, end + 14))
}

const FROM = /^,? (?:up|down) from $/
/** "14.1 weeks, up from 7.2": the old value, with nothing counted behind. */
const isOldValue = (said: Draft, draft: Draft, text: string): boolean =>
  FROM.test(textBetween(said, draft, text)) && standsAlone(draft, text)

/** "5.2 percent in 2018 and 4.1 last year": a unit, and a direction, said with the first of two numbers. */
export const elided: Refiner = (drafts, text) => {
  drafts.forEach((draft, i) => {
    const said = drafts[i - 1]
    if (
      !said ||
      !saysUnit(said) ||
      !isBare(draft) ||
      !(isElliptical(text, wordsOf(said), wordsOf(draft)) || isOldValue(said, draft, text))
    )
      return
    draft.unit = said.unit
    draft.money = said.money
    draft.per = said.per
    draft.change ??= said.change
  })
  return drafts
}
