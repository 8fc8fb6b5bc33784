import type { Claim, DateMention, NameMention, Quantity, Reading } from '../model/index.ts'

/** The reading of an article, as `claims` prints it in JSON. */
export interface ClaimsLine {
  id: string
  language: string
  quantities: Quantity[]
  dates: DateMention[]
  names: NameMention[]
  claims: Claim[]
}

/** Returns a reading as JSON, without fields for internal use. */
export const claimsLine = (id: string, { article, quantities, dates, names, claims }: Reading): ClaimsLine => ({
  id,
  language: article.language,
  quantities,
  dates,
  names,
  claims,
})
