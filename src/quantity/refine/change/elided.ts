import { isElliptical } from '../../../english/ellipsis.ts'
import { type Draft, type Refiner, rescaled, wordsOf } from '../../draft.ts'
import { wordBefore } from '../../words.ts'
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

const UP_FROM = /^ ?,? (?:up|down) from $/
const FROM = /^ ?,? from $/
/** Tells whether a number with nothing counted after it is the old value: "14.1 weeks, up from 7.2", "to 5 percent from six". */
const isOldValue = (said: Draft, draft: Draft, text: string): boolean => {
  const between = textBetween(said, draft, text)
  const isTo = FROM.test(between) && wordBefore(text, wordsOf(said).start)?.lower === 'to'
  return (isTo || UP_FROM.test(between)) && standsAlone(draft, text)
}

/** Tells whether "m" means millions as it does in the sum before: "€610m in 2023 and 505m in 2022". */
const isShortMillion = (said: Draft, { unit, end, numeral }: Draft, text: string): boolean =>
  said.money && said.numeral.scale === MILLION && unit === 'metre' && end === numeral.end + 1 && text[end - 1] === 'm'
const MILLION = 1e6

const asMillions = (draft: Draft): Draft => rescaled({ ...draft, unit: null }, MILLION, draft.end)

/** Returns a number with what is written only with the one before it, `said`; as it is written if it leaves out nothing. */
function withSaid(said: Draft, written: Draft, text: string): Draft {
  const draft = isShortMillion(said, written, text) ? asMillions(written) : written
  if (!saysUnit(said) || !isBare(draft)) return written
  if (!isElliptical(text, wordsOf(said), wordsOf(draft)) && !isOldValue(said, draft, text)) return written
  draft.unit = said.unit
  draft.money = said.money
  draft.per = said.per
  draft.change ??= said.change
  return draft
}

/**
 * Gives a number the unit and direction that are written only with the one before it: "5.2 percent in 2018 and 4.1 last
 * year".
 */
export const elided: Refiner = (drafts, text) => {
  let said: Draft | undefined
  return drafts.map((draft) => {
    said = said ? withSaid(said, draft, text) : draft
    return said
  })
}
