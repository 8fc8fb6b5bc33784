import { POLITIES } from '../english/words/polities.ts'
import type { PeopleIndex } from './people.ts'
import { type NameRun, nameAt } from './person-name.ts'
import { continuesTitle, INNER_TITLE_WORDS, LONGEST_TITLE } from './title-after.ts'
import { startOf, type TitledName } from './title-before.ts'
import { isHead, titleOf } from './title-run.ts'
import type { Word } from './tokens.ts'

const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our'])
/** Words that make the title part of another noun: "a brother of the president, Peter Lang, sang". */
const LINKS = new Set('of to for from under than like except besides including'.split(' '))

/**
 * Returns the title whose head is at word `at`, with the name between commas after it: "The foreign minister, Peter
 * Lang, signed". `from` is the first unused word. The comma after the name excludes the subject of the next clause;
 * possible lists are skipped.
 */
export const titleApposed = (
  words: Word[],
  at: number,
  from: number,
  index: PeopleIndex,
  text: string,
): TitledName | null => {
  if (!isHead(words[at]) || words[at]?.possessive) return null
  let end = at + 1
  while (end - at < LONGEST_TITLE && continuesTitle(words[end])) end++
  if (INNER_TITLE_WORDS.has(words[end - 1]?.key ?? '') || words[end]?.gap !== ', ') return null
  const start = startOf(words, at, Math.max(from, at - LONGEST_TITLE))
  const name = isDefinite(words, start, text) ? nameAt(words, end, index) : null
  if (!name || !isPersonal(words, name) || !isClosed(words, name, text)) return null
  const owner = words[start - 1]
  const isOfPolity = owner?.possessive === true && POLITIES.has(owner.key)
  const title = titleOf(words, isOfPolity ? start - 1 : start, end, text)
  return title ? { title, name } : null
}

/**
 * Tells whether a title is definite and does not depend on another noun: "the American secretary of state", "the
 * union's leader".
 */
const isDefinite = (words: Word[], start: number, text: string): boolean => {
  const [before, determiner] = [words[start - 2], words[start - 1]]
  const gap = determiner?.possessive ? "'s " : ' '
  if (!determiner || !(determiner.possessive || DETERMINERS.has(determiner.key))) return false
  if (text.slice(determiner.end, words[start]?.start).replace('’', "'") !== gap) return false
  const isListed = determiner.gap === ', ' && before?.capital === true
  return !isListed && !(determiner.joined && LINKS.has(before?.key ?? ''))
}

const isPersonal = (words: Word[], { start, end, spelling }: NameRun): boolean =>
  spelling !== null || (end - start > 1 && !words.slice(start, end).some(({ key }) => POLITIES.has(key)))

/** Tells whether the name ends the apposition, with no list after it. */
const isClosed = (words: Word[], name: NameRun, text: string): boolean => {
  const next = words[name.end]
  const mark = text.charAt(words[name.end - 1]?.end ?? 0)
  if (mark !== ',') return /^[.;:)]?$/.test(mark)
  return next !== undefined && next.gap === ', ' && !next.capital && !/^(?:and|or)$/.test(next.key)
}
