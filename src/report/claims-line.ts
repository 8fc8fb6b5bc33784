import type { Claim, DateMention, NameMention, Quantity, Reading } from '../model/index.ts'

/** A date as printed: a period with the words that name it. */
type PrintedDate = Omit<DateMention, 'named'>

/** The reading of an article, as `claims` prints it in JSON. */
export interface ClaimsLine {
  id: string
  language: string
  quantities: Quantity[]
  dates: PrintedDate[]
  names: NameMention[]
  claims: Claim[]
}

/** Returns a reading as JSON, without fields for internal use. */
export const claimsLine = (id: string, { article, quantities, dates, names, claims }: Reading): ClaimsLine => ({
  id,
  language: article.language,
  quantities,
  dates: dates.flatMap(printedDates),
  names,
  claims,
})

/**
 * Returns a date by its name: "June", with its part, for "early June"; both years for "from 1995 to 1997".
 */
const printedDates = ({ named, ...date }: DateMention): PrintedDate[] =>
  named.length === 0 ? [date] : named.map((name) => ({ ...date, ...name, to: date.since ? date.to : name.to }))
