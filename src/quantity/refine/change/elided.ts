import { isElliptical } from '../../../english/ellipsis.ts'
import { type Draft, type Refiner, wordsOf } from '../../draft.ts'
import { standsAlone } from './levels.ts'

const isBare = ({ unit, role, numeral: { how } }: Draft): boolean =>
  unit === null && role === null && (how === 'digits' || how === 'words')

/** Tells whether the unit of a number is written: not with "doubled", nor with an age without "years". */
const saysUnit = ({ unit, end, numeral }: Draft): boolean =>
  unit !== null && numeral.how !== 'fold' && !(unit === 'year' && end === numeral.end)

/** Returns the text between two numbers, cut after 14 UTF-16 units: the words looked for are shorter. */
function textBetween(said: Draft, draft: Draft, text: string): string {
  const { end } = wordsOf(said)
  return text.slice(end, Math.min(wordsOf(draft).start, end + 14))
}

const FROM = /^,? (?:up|down) from $/
/** Tells whether a number with nothing counted after it is the old value: "14.1 weeks, up from 7.2". */
const isOldValue = (said: Draft, draft: Draft, text: string): boolean =>
  FROM.test(textBetween(said, draft, text)) && standsAlone(draft, text)

/**
 * Gives a number the unit and direction that are written only with the one before it: "5.2 percent in 2018 and 4.1 last
 * year".
 */
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
