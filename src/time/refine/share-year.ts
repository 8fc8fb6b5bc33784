import type { Draft, Refiner, When } from '../draft.ts'
import { lacksYear, plainYear, withYear, yearShiftOf } from './join-year.ts'

/** Words between dates that share the year written after the last: "in May and June 2021". */
const LIST = /^(?:,|,?\s(?:and|or|&))\s?$/

type Calendar = Extract<When, { kind: 'calendar' }>

/** Returns the calendar date of a draft that names its month and has nothing that shows its year. */
const yearless = ({ when, until, yearShift }: Draft): Calendar | null =>
  when.kind === 'calendar' &&
  when.month !== null &&
  when.year === null &&
  when.which === null &&
  !until &&
  yearShift === null
    ? when
    : null

/** Words between a year and a part of it: "last year's second quarter", "1986's March", "the 1988 third quarter". */
const PART_OF = /^(?:['’]s)?\s$/

/** Gives a quarter or month the year in front of it: "last year's second quarter". */
const afterYear = (draft: Draft, before: Draft | undefined, text: string): Draft => {
  if (!before || !lacksYear(draft) || draft.yearShift !== null) return draft
  const between = text.slice(before.end, draft.start)
  if (!PART_OF.test(between) || (draft.when.kind === 'calendar' && between.trim() === '')) return draft
  const year = plainYear(before)
  return year === null ? { ...draft, yearShift: yearShiftOf(before) } : withYear(draft, year)
}

/**
 * Gives dates in a list the year that is written once, after the last of them: "on May 3 and June 5, 2021"; and a part of
 * a year that of the year before it: "last year's second quarter".
 */
export const shareYear: Refiner = (drafts, { text }) => {
  const shared = drafts.map((draft, at) => afterYear(draft, drafts[at - 1], text))
  for (let at = shared.length - 2; at >= 0; at--) {
    const [draft, next] = [shared[at] as Draft, shared[at + 1] as Draft]
    const [when, last] = [yearless(draft), next.when]
    if (when === null || last.kind !== 'calendar' || last.year === null || last.month === null) continue
    const isOlder = last.month > (when.month ?? 0) || (last.month === when.month && (last.day ?? 0) > (when.day ?? 0))
    if (!isOlder || (last.day === null) !== (when.day === null) || !LIST.test(text.slice(draft.end, next.start)))
      continue
    shared[at] = { ...draft, when: { ...when, year: last.year } }
  }
  return shared
}
