import { ADVERBS, AUXILIARIES, GIVING, PREPOSITIONS, SUBORDINATORS } from '../../data/grammar.ts'
import { isOneSpace, isPast, isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, type Word, wordAfter, wordsBefore } from '../../words.ts'
import { LONGEST_NAME } from './name-before.ts'

/** Where the capitalised words behind a number end: "737 Max", "40 Russian". */
function behindNames(text: string, from: number): number {
  let end = from
  for (let i = 0; i < LONGEST_NAME; i++) {
    const word = wordAfter(text, end)
    if (!word || !isCapital(word.text) || isSmallWord(word.lower) || !isOneSpace(text.slice(end, word.start))) break
    end = word.end
  }
  return end
}

/** Of adjectives and nouns behind a number so many are looked at. */
export const MOST_NOUNS = 3
/** The words in lower case that a number may count: those right behind it, up to a small word or a mark. */
export function nounsAhead(text: string, from: number): Word[] {
  const nouns: Word[] = []
  const end = behindNames(text, from)
  for (let word = wordAfter(text, end); word && nouns.length < MOST_NOUNS; word = wordAfter(text, word.end)) {
    if (!/^\p{Ll}/u.test(word.text) || !isOneSpace(text.slice(nouns.at(-1)?.end ?? end, word.start))) break
    if (isSmallWord(word.lower) && word.lower !== 'more') break
    if (nouns.length > 0 && isPast(word.lower) && !word.lower.endsWith('ed')) break
    nouns.push(word)
    if (isPlural(word.lower)) break
  }
  return nouns
}

const MARK = /^[.,;:!?()[\]“”"—–]$/

const CLAUSE = 12
/** Tells whether the clause opens with a preposition or conjunction, so that its subject may follow a name: "in Ohio 40 schools closed". */
export function isFronted(text: string, at: number): boolean {
  let last: Word | null = null
  const words = wordsBefore(text, at, CLAUSE)
  for (const word of words) {
    if (MARK.test(word.text)) break
    if (last && PREPOSITIONS.has(last.lower) && JOINS.test(word.lower)) return true
    last = word
  }
  if (last === null || (last === words.at(-1) && words.length === CLAUSE)) return false
  return (PREPOSITIONS.has(last.lower) && last.lower !== 'to') || SUBORDINATORS.has(last.lower)
}
/** Words that begin a clause within a sentence, before its first phrase: "said in Ohio 40 schools closed". */
const JOINS = /^(?:and|but|or|that|where|when|while|said|says|because|as)$/

/** Tells whether the verb of a clause may begin with the word: "in Ohio 40 schools closed", but "among S&P 500 firms, profits rose". */
export const mayBeVerb = (word: Word | null): boolean =>
  word !== null &&
  /^\p{Ll}/u.test(word.text) &&
  (AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower) || !(isSmallWord(word.lower) || word.lower.endsWith('ing')))

/** The word before a name, past up to two adjectives: "no" in "no new Honda 750 orders". */
export function pastAdjectives(text: string, at: number): Word | null {
  const words = wordsBefore(text, at, 3)
  const stops = ({ text: word, lower }: Word): boolean =>
    lower.endsWith('ing') || GIVING.has(lower) || isSmallWord(lower) || !/^\p{Ll}/u.test(word)
  return words.find(stops) ?? words.at(-1) ?? null
}
