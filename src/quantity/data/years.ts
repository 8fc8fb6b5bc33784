const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Months: a number beside one is a day or a year. */
export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Month names that are ordinary words in lower case. */
export const MODAL_MONTHS = words('may march')

/** Words before a year. */
export const YEAR_LEADERS = words(`
  in since from until till by before after during between circa early late mid of for and the to year through
  summer spring autumn winter fall fiscal season
`)

/** Words before a number that is no year, besides hedges: "a total of 2010", "another 1950". */
export const COUNT_LEADERS = words('exceeding total another additional extra average')
export const TOTALS = words('average total maximum minimum sum')

/** Words between a modal month and the date that it opens: "on may 19". */
export const DATE_LEADERS = words('on in of by until since from')
