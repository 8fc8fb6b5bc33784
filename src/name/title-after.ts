import { isNewPlace } from '../english/words/polities.ts'
import { STATUS_WORDS } from '../english/words/titles/titles.ts'
import { isHead, isSurname, type TitleRun, titleOf } from './title-run.ts'
import type { Word } from './tokens.ts'
import { isStop, STOPS, TITLE_MODIFIERS } from './words.ts'

const ARTICLES = new Set(['the', 'a', 'an'])
/** Words inside a title that never end it. */
export const INNER_TITLE_WORDS = new Set(['of', 'the', 'for', 'at', 'and', 'in', 'to'])
/** Longest title between commas, in words. */
export const LONGEST_TITLE = 12

const isModifier = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital
    ? !isStop(word) || isNewPlace(word.key, next?.key ?? '')
    : TITLE_MODIFIERS.has(word.key) || STATUS_WORDS.has(word.key))

/** Tells whether a title can continue with this word: no verb, no new clause. */
export const continuesTitle = (word: Word | undefined): boolean =>
  word?.joined === true &&
  (INNER_TITLE_WORDS.has(word.key) || word.capital || !STOPS.has(word.key)) &&
  !/(?:ed|ing)$/.test(word.key)

/**
 * Returns the title between commas after the name that ends before word `after`: "Antony Blinken, the US secretary of
 * state,". It must end at a comma, full stop or bracket, so that no clause is taken for it.
 */
export const titleAfter = (words: Word[], after: number, text: string): TitleRun | null => {
  if (!/^,[ \n]$/.test(words[after]?.gap ?? '') || words[after - 1]?.possessive) return null
  const start = ARTICLES.has(words[after]?.key ?? '') ? after + 1 : after
  if (start > after && !words[start]?.joined) return null
  let head = start
  while (!isHead(words[head]) || (isHead(words[head + 1]) && words[head + 1]?.joined)) {
    const possessive = words[head]?.possessive
    if (!(isModifier(words[head], words[head + 1]) || isHead(words[head])) || !(words[head + 1]?.joined || possessive))
      return null
    if (head - start > 6) return null
    head++
  }
  if (isSurname(words, start, head)) return null
  let end = head + 1
  while (end - start < LONGEST_TITLE && continuesTitle(words[end]) && !words[end - 1]?.possessive) end++
  const last = words[end - 1]
  if (!last || INNER_TITLE_WORDS.has(last.key) || last.possessive) return null
  const closed = /^[,.;:)]|^$/.test(text.charAt(last.end)) || /^\s*["”’—–]/.test(text.slice(last.end, last.end + 2))
  return closed ? titleOf(words, start, end, text) : null
}
