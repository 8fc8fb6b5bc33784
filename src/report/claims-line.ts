import type { Claim, DateMention, NameMention, Quantity, Reading } from '../model/index.ts'

/** What was read out of one article, as `claims` gives it in JSON. */
export interface ClaimsLine {
  id: string
  language: string
  quantities: Quantity[]
  dates: DateMention[]
  names: NameMention[]
  claims: Claim[]
}

/** A reading without what only the program needs. */
export const claimsLine = (id: string, { article, quantities, dates, names, claims }: Reading): ClaimsLine => ({
  id,
  language: article.language,
  quantities,
  dates,
  names,
  claims,
})
