import { takePolity } from '../../english/words/titles/office-words.ts'
import type { Passage, Reading, Sentence, StatementOf } from '../../model/index.ts'

/** A country's name in front of a title: "Colombia's Defense Minister Ann Other". */
const POSSESSIVE = /((?:\p{Lu}[\p{L}.]*\s+){0,2}\p{Lu}[\p{L}.]*)['’]s?\s+(?:new\s+|then\s+)?$/u
/** The most text before a title that is searched for a country, in UTF-16 units. */
const REACH = 40

/** Returns a title with the country that the words before it give: "Colombia's Defense Minister". */
export function withCountry({ value: { title }, at }: StatementOf<'title'>, { article, sentences }: Reading): string {
  const { passage, start } = sentences[at.sentence] as Sentence
  const { text } = article.passages[passage] as Passage
  const before = POSSESSIVE.exec(text.slice(Math.max(start, at.start - REACH), at.start))?.[1]
  return before === undefined || countryIn(before) === null ? title : `${before}'s ${title}`
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
