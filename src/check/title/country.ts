import { takePolity } from '../../english/words/titles/office-words.ts'
import type { Reading, StatementOf } from '../../model/index.ts'
import { ownerBefore } from '../../sentence/owner-before.ts'

/** Returns a title with the country that the words before it give: "Colombia's Defense Minister". */
export function withCountry(row: StatementOf<'title'>, reading: Reading): string {
  const { title } = row.value
  const owner = ownerBefore(row, reading)
  return owner === null || countryIn(owner) === null ? title : `${owner}'s ${title}`
}

/** Returns the country that a title names; null for none. */
export const countryIn = (title: string): string | null =>
  takePolity(
    title
      .toLowerCase()
      .replaceAll('.', '')
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}-]+/gu) ?? [],
  ).polity
