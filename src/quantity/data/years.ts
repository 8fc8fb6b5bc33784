import { SEASONS } from '../../english/words/calendar.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words before a year. */
export const YEAR_LEADERS = words(`
  in since from until till by before after during between circa early late mid of for and the to year through
  fiscal season ${SEASONS.join(' ')}
`)

/** Words before a number that is no year, besides hedges: "a total of 2010", "another 1950". */
export const COUNT_LEADERS = words('exceeding total another additional extra average')
export const TOTALS = words('average total maximum minimum sum')

/** Words between a modal month and the date that it opens: "on may 19". */
export const DATE_LEADERS = words('on in of by until since from')
