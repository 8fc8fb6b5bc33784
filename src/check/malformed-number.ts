import { sourceSpan } from '../base/source-range.ts'
import { cardinalPattern } from '../english/words/numbers.ts'
import type { Check } from '../model/check.ts'
import type { Passage, PassageRange, Reading } from '../model/index.ts'
import { quoteHere, verdict } from '../wording/verdict.ts'
import { type Grouping, groupingOf, type WrittenNumber, writtenNumbers } from './as-written/digit-grouping.ts'

/** A number with commas or decimal points in the wrong place: "192,0000", "12,,000", "3.4.5 million". */
export const malformedNumber: Check = {
  id: 'malformed-number',
  about: 'A number with commas or decimal points in the wrong place',
  quotes: 'check',
  run({ reading }) {
    const { article } = reading
    const written = article.passages.flatMap((passage) =>
      writtenNumbers(passage.text).map((number) => ({ passage, number })),
    )
    const grouping = groupingOf(written.map(({ number }) => number))
    const model = written.find(({ number }) => number.text === grouping.model)
    const verdicts = written.flatMap(({ passage, number }) => {
      const slip = slipIn(number, grouping)
      return slip === null ? [] : [malformed(reading, passage, number, slip, model ?? null)]
    })
    return { verdicts, compared: [] }
  },
}

/** A number and the passage it stands in. */
interface Placed {
  passage: Passage
  number: PassageRange
}

function malformed(reading: Reading, passage: Passage, number: WrittenNumber, slip: string, model: Placed | null) {
  const at = sourceSpan(reading.article, passage, number)
  return verdict('malformed-number', at, {
    severity: 'warning',
    message: `${at.text} has ${slip}.`,
    expected: null,
    evidence: model === null ? [] : [quoteHere(reading, sourceSpan(reading.article, model.passage, model.number))],
  })
}

/** Returns what a malformed number has, in words that follow "has"; null where it may be right. */
function slipIn({ groups, text, isScaled }: WrittenNumber, grouping: Grouping): string | null {
  if (/[.,]{2}/.test(text)) return /,{2}\d{3}(?!\d)/.test(text) ? 'two commas in a row' : null
  if (groups === null) return isScaled ? 'two decimal points' : null
  const [first = '', ...others] = groups
  const wrong = others.find((group) => group.length !== 3)
  if (wrong === undefined || first.startsWith('0') || first.length > 3) return null
  return isSlip(first, others, grouping) ? `${digits(wrong)} digits after a comma, not three` : null
}

/**
 * Tells whether groups of other lengths can only be a slip, in a text with no decimal commas and no other such groups. Two
 * groups alone may be a list or a date with no space after its comma; two digits between commas are Indian grouping.
 */
function isSlip(first: string, others: readonly string[], { model, isMixed, isWestern }: Grouping): boolean {
  const [last = '', ...between] = others.toReversed()
  if (isMixed || others.some((group) => group.length === 1 || group.length > 6)) return false
  if (between.length === 0) return /^0{4,}$/.test(last) || (model !== null && isOneOff(first, last))
  if (between.every((group) => group.length === 3)) return model !== null || last.length === 4
  const isLikeIndian = last.length === 3 && between.every((group) => group.length === 2)
  return isLikeIndian ? isWestern : between.some((group) => group.length > 3)
}

/** Tells whether a group has one zero too few ("300,00") or one digit too many that is not a year ("192,4570"). */
const isOneOff = (first: string, last: string): boolean =>
  last === '00' ? first.length > 1 : last.length === 4 && !/^(?:1[5-9]|20)/.test(last)

const digits = (group: string): string =>
  group.length === 0 ? 'no' : cardinalPattern(group.length, group.length) || String(group.length)
