import type { Draft, Refiner, When } from '../draft.ts'

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

/** Gives dates in a list the year that is written once, after the last of them: "on May 3 and June 5, 2021". */
export const shareYear: Refiner = (drafts, { text }) => {
  const shared = [...drafts]
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
