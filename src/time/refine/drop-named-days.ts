import { isShortForm } from '../../english/words/calendar.ts'
import type { Draft, Refiner } from '../draft.ts'

/** Words for every week instead of one day: "every Friday", "Sunday school". */
const EVERY = /\b(?:every|each|most|all)\s(?:other\s)?$/i
/** Words before a weekday that make it a proper name: "Bloody Sunday". */
const NAMED =
  /\b(?:Bloody|Super|Giving|Patch|Freaky|Ruby|Man|Mail on|Black|Fat|Sheffield|Big|Joe|Casual|Spy|Holy|Orange|Red|Blue)\s$/
const TITLE_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Express|Mail|World|Tribune|Herald|Independent|Mercury|Business Post|School|Evening Post|Night Live|Night Football|Review|Addams)\b/

const isOneDay = ({ when, start, end }: Draft, text: string): boolean => {
  if (when.kind !== 'weekday') return true
  const before = text.slice(Math.max(0, start - 16), start)
  const name = /[A-Za-z]+(?=\.?$)/.exec(text.slice(start, end))?.[0] ?? ''
  if (when.week === null && !/^[A-Z]/.test(name)) return false
  return !EVERY.test(before) && !NAMED.test(before) && !TITLE_AFTER.test(text.slice(end, end + 20))
}

/** Drops weekdays that are not one particular day: "every Friday", "Bloody Sunday", the Sunday Times. */
export const dropNamedDays: Refiner = (drafts, { text }) => drafts.filter((draft) => isOneDay(draft, text))

/** Drops "Sat", "Sun", "Mon" that do not stand beside a date. */
export const dropLoneShortForms: Refiner = (drafts, { text }) =>
  drafts.filter(
    ({ when, start, end }) =>
      when.kind !== 'weekday' || !isShortForm(text.slice(start, end).replace('.', '').toLowerCase()),
  )
