import { looksPlural } from '../../../english/forms/plural.ts'
import { MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { COUNT_LEADERS, TOTALS, YEAR_LEADERS } from '../../data/years.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { hedgeBefore, isHedged } from '../../hedge-at.ts'
import { wordAfter, wordsBefore } from '../../words.ts'
import { isDayOfMonth, isShortYear } from './days.ts'

const isPlain = ({ start, end, numeral }: Draft, text: string): boolean =>
  numeral.how === 'digits' && end - start === 4 && /^\d{4}$/.test(text.slice(start, end))

const SMALL = /^\p{Ll}+$/u

/** Tells whether a plural follows at once: "1200 jobs". */
function countsPlural(draft: Draft, text: string): boolean {
  const after = wordAfter(text, draft.end)
  return after !== null && after.start === draft.end + 1 && SMALL.test(after.text) && looksPlural(after.text)
}

/** Years that newspapers write of; 2000 is as often a round number. */
const isOfOurTime = (value: number): boolean => value >= 1900 && value <= 2039

const CLOSES = /^(?:[.,;:!?)"”]|$| (?:and|or|but|in|on|at|for|after|as|when|while|since)(?!\p{L}))/u
/** Tells whether a hedge shows that a number is no year: "more than 1950", "fell below 2000."; not "below 1990 levels". */
function isCounted({ start, end }: Draft, text: string): boolean {
  if (!isHedged(text, start)) return false
  const hedge = hedgeBefore(text, start)?.hedge
  return hedge?.year !== true || (/^(?:over|under)$/.test(hedge.is) && CLOSES.test(text.slice(end, end + 8)))
}

/** Tells whether a bare number of four digits is a year by what stands around it. */
function isYear(draft: Draft, text: string): boolean {
  const { value } = draft.numeral
  if (draft.unit || value < 1000 || value > 2100 || !isPlain(draft, text)) return false
  const [before = '', earlier = ''] = wordsBefore(text, draft.start, 2).map(({ lower }) => lower)
  const plural = countsPlural(draft, text)
  if (
    isCounted(draft, text) ||
    COUNT_LEADERS.has(before) ||
    (before === 'of' && TOTALS.has(earlier)) ||
    isCountRange(draft, plural, text)
  )
    return false
  if (isOfOurTime(value) && value !== 2000) return true
  return !plural && (isOfOurTime(value) || YEAR_LEADERS.has(before) || MONTH_NUMBERS.has(before))
}

const PARTNER_AFTER = /^(?: to |[-–—] ?)(\d{4})(?!\d) \p{Ll}+s(?!\p{L})/u
const PARTNER_BEFORE = /(?:^|\D)(\d{4})(?: to |[-–—] ?)$/
const START_BEFORE = /(?:from|between|range(?: is| of)?) (\d{1,4})(?: to | and |[-–—] ?)$/i
const OR_MORE = /^ or (?:more|less|fewer|greater|larger|above|below|so)(?![a-z])/i
const PARTNER = /^(?: to | and |[-–—] ?)\d{4}(?!\d)/
const FIRST_YEAR = 1400
/** Tells whether a number is the start of a range of counts and no early year: "from 1000 to 2000", not "from 1066 to 1087". */
const isRoundStart = (value: number): boolean => value < FIRST_YEAR && value % 100 === 0

/** "1000 to 2000 hires": a range of which one end is no year, and that counts something. */
function isCountRange(draft: Draft, plural: boolean, text: string): boolean {
  const first = START_BEFORE.exec(text.slice(Math.max(0, draft.start - 24), draft.start))?.[1]
  if (OR_MORE.test(text.slice(draft.end, draft.end + 12)) || (first !== undefined && isRoundStart(Number(first))))
    return true
  if (isRoundStart(draft.numeral.value) && PARTNER.test(text.slice(draft.end, draft.end + 9))) return true
  const ahead = PARTNER_AFTER.exec(text.slice(draft.end, draft.end + 30))?.[1]
  const behind = plural ? PARTNER_BEFORE.exec(text.slice(Math.max(0, draft.start - 10), draft.start))?.[1] : undefined
  return Math.min(Number(ahead ?? behind), draft.numeral.value) < FIRST_YEAR
}

const isHalf = (draft: Draft | undefined): draft is Draft =>
  draft?.numeral.how === 'words' && !draft.unit && draft.numeral.value >= 10 && draft.numeral.value < 100

/** Tells whether two numbers in words are the halves of a year: "nineteen eighty-four". */
function isSpoken(left: Draft | undefined, right: Draft | undefined, text: string): boolean {
  if (!isHalf(left) || !isHalf(right)) return false
  const { value } = left.numeral
  return value >= 11 && value <= 20 && /^[ -]$/.test(text.slice(left.end, right.start))
}

const ERA = /^ (?:BCE?|CE|AD)(?!\p{L})/u
const AD = /(?:^|[^\p{L}])(?:AD|A\.D\.) $/u

/** "500 BC", "AD 70". */
const isOfEra = ({ start, end, unit }: Draft, text: string): boolean =>
  unit === null && (ERA.test(text.slice(end, end + 5)) || AD.test(text.slice(Math.max(0, start - 6), start)))

/** Drops years, days of months, and decades. */
export const years: Refiner = (drafts, text) =>
  drafts.filter((draft, i) => {
    if (isYear(draft, text) || isDayOfMonth(draft, text) || isShortYear(draft, text) || isOfEra(draft, text))
      return false
    return !isSpoken(drafts[i - 1], draft, text) && !isSpoken(draft, drafts[i + 1], text)
  })
