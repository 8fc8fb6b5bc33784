import { MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  GIVING,
  OF_PLACE_OR_TIME,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
  TIMES,
  UNCHANGING_VERBS,
} from '../../data/grammar.ts'
import { isPersons } from '../../data/people.ts'
import type { Draft } from '../../draft.ts'
import { hedgeBefore } from '../../hedge-at.ts'
import { beginsSentence, isOneSpace, isPast, isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, type Word, wordAfter, wordBefore, wordsBefore } from '../../words.ts'
import { isRunning } from './running.ts'

/** Names that are longer are no makes. */
const LONGEST_NAME = 3
const MARK = /^[.,;:!?()[\]“”"—–]$/

/** "iPhone", "PlayStation": no word but a make; "McDonald" and "DeSantis" are people. */
const INNER_CAPITAL = /^(?:\p{Ll}{1,3}|\p{Lu}\p{Ll}{3,})\p{Lu}/u
/** "750", "737-900". */
const PLAIN = /^\d{1,4}$|^\d{3}-\d{3}$/
/** "iOS 17.4". */
const VERSION = /^\d{1,4}(?:\.\d{1,2})?$/

/** "the Top 20 pages" counts pages. */
const RANKING = /^(?:top|first|last|next|best|worst)$/

/** Whether the word may be part of a name as it is written: "Honda", "iPhone", "FTSE". */
const mayBeName = (word: Word, text: string): boolean =>
  (isCapital(word.text) || INNER_CAPITAL.test(word.text)) &&
  word.text.length > 1 &&
  (!isSmallWord(word.lower) || (ACRONYM.test(word.text) && PRONOUNS.has(word.lower))) &&
  !/(?:ly|.day)$/.test(word.text) &&
  !RANKING.test(word.lower) &&
  !MONTH_NUMBERS.has(word.lower) &&
  hedgeBefore(text, word.end) === null

/** The word with what "&" and hyphens join to it in front: "S&P", "Rolls-Royce". */
function whole(word: Word, text: string): Word {
  let { start } = word
  for (let i = 0; i < 2 && /[&-]/.test(text[start - 1] ?? '') && isLetter(text.charCodeAt(start - 2)); i++)
    start = wordBefore(text, start - 1)?.start ?? start
  return start === word.start ? word : { ...word, start, text: text.slice(start, word.end) }
}

/** The capitalised words right before a number, the nearest first; empty where none stands there. */
function nameBefore(text: string, at: number): Word[] {
  const name: Word[] = []
  for (let word = wordBefore(text, at); word && name.length < LONGEST_NAME; word = wordBefore(text, word.start)) {
    const part = whole(word, text)
    if (!isOneSpace(text.slice(part.end, name.at(-1)?.start ?? at)) || !mayBeName(part, text)) break
    name.push(part)
    word = part
  }
  return name
}

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
const MOST_NOUNS = 3
/** The words in lower case that a number may count: those right behind it, up to a small word or a mark. */
function nounsAhead(text: string, from: number): Word[] {
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

const CLAUSE = 12
/** Whether the clause opens with a preposition or conjunction, so that its subject may follow a name: "in Ohio 40 schools closed". */
function isFronted(text: string, at: number): boolean {
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

/** Whether the verb of a clause may begin with the word: "in Ohio 40 schools closed", but "among S&P 500 firms, profits rose". */
const mayBeVerb = (word: Word | null): boolean =>
  word !== null &&
  /^\p{Ll}/u.test(word.text) &&
  (AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower) || !(isSmallWord(word.lower) || word.lower.endsWith('ing')))

/** Whether a plural behind the number is counted by it, as the words before the name tell. */
function countsPlural(name: readonly Word[], nouns: readonly Word[], text: string): boolean {
  const [nearest, first] = [name[0] as Word, name.at(-1) as Word]
  const behind = wordAfter(text, nouns.at(-1)?.end ?? text.length)
  const isSubject =
    behind !== null && (AUXILIARIES.has(behind.lower) || UNCHANGING_VERBS.has(behind.lower) || isPast(behind.lower))
  if (INNER_CAPITAL.test(nearest.text)) return false
  if (beginsSentence(text, nearest.start)) return !isSubject && !isMake(nearest)
  const before = pastAdjectives(text, first.start)
  if (!before || QUANTIFIERS.has(before.lower) || before.lower.endsWith('ing')) return before === null
  if (isFronted(text, first.start)) return mayBeVerb(behind)
  const isArticle = DETERMINERS.has(before.lower)
  const governor = isArticle ? wordBefore(text, before.start) : before
  if (governor && GIVING.has(governor.lower)) return true
  if (isArticle) return isPlural(nearest.lower)
  if (before.lower === 'and') return !isCapital(wordBefore(text, before.start)?.text ?? '')
  if (PREPOSITIONS.has(before.lower)) return isSubject && (OF_PLACE_OR_TIME.has(before.lower) || before.lower === 'in')
  return !/^[\p{Ll}\d]/u.test(before.text)
}

/** The word before a name, past up to two adjectives: "no" in "no new Honda 750 orders". */
function pastAdjectives(text: string, at: number): Word | null {
  const words = wordsBefore(text, at, 3)
  const stops = ({ text: word, lower }: Word): boolean =>
    lower.endsWith('ing') || GIVING.has(lower) || isSmallWord(lower) || !/^\p{Ll}/u.test(word)
  return words.find(stops) ?? words.at(-1) ?? null
}

/** Whether a number behind a name that opens its sentence may be its own, where nothing is counted: "Apollo 11 and", "Dow 500 +0.2%". */
const endsOpening = (nearest: Word, draft: Draft, text: string): boolean =>
  !isPersons(nearest.lower) &&
  !TIMES.has(nearest.lower) &&
  !isPast(nearest.lower) &&
  (isMake(nearest) || isClosed(wordAfter(text, draft.end)) || SIGNED.test(text.slice(draft.end, draft.end + 3)))

/** Whether what stands behind the number is a name's own, and nothing that is counted. */
function endsName(name: readonly Word[], draft: Draft, text: string): boolean {
  if (name[0]?.text.includes('&')) return true
  const nouns = nounsAhead(text, draft.end)
  const [nearest, first, last] = [name[0] as Word, name.at(-1) as Word, nouns.at(-1)]
  const before = wordBefore(text, first.start)
  if (last === undefined) {
    if (beginsSentence(text, nearest.start)) return endsOpening(nearest, draft, text)
    const after = wordAfter(text, draft.end)
    return !(
      after &&
      AUXILIARIES.has(after.lower) &&
      isFronted(text, first.start) &&
      !(before && DETERMINERS.has(before.lower) && !isPlural(nearest.lower))
    )
  }
  if (/^(?:times?|more|years?)$/.test(last.lower)) return false
  if (OWNED.test(nearest.text)) return nouns.length < MOST_NOUNS && !isPlural(last.lower) && !isState(nouns[0] ?? last)
  if (isSingular(before)) return true
  if (isPlural(last.lower)) return !countsPlural(name, nouns, text)
  if (isPlural(nearest.lower)) return false
  if (before !== null && DETERMINERS.has(before.lower)) return true
  if (beginsSentence(text, nearest.start)) return ACRONYM.test(nearest.text)
  return !isFronted(text, first.start) || (nouns.length < MOST_NOUNS && !isState(last))
}

/** "40 dead", "12 wounded": who is counted is not said. */
const isState = ({ lower }: Word): boolean => /ed$|^(?:dead|missing|alive)$/.test(lower)

const OWNED = /['’]s$/
/** "FTSE", "S&P": an index or a make rather than a word. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.-]+$/u
/** Whether the word is an index or a make by its shape alone. */
const isMake = ({ text }: Word): boolean => ACRONYM.test(text) || INNER_CAPITAL.test(text)
/** "Stoxx 50 -1.3%": the level follows. */
const SIGNED = /^ [+−–-]\d/
const isShouted = (word: Word | null): boolean => /^\p{Lu}{4,}$/u.test(word?.text ?? '')
/** Whether a make stands in a headline that is not all in capitals: "S&P 500 Is Closing in on Record", "FTSE 100: 2,345". */
const isAmongWords = (nearest: Word, first: Word, { end }: Draft, text: string): boolean =>
  isMake(nearest) &&
  !/^\p{Lu}{2,}$/u.test(wordAfter(text, end)?.text ?? '') &&
  !isShouted(wordBefore(text, first.start))

const isSingular = (word: Word | null): boolean => /^an?$/.test(word?.lower ?? '')
/** Whether the number goes on in lower case or with a dash and figures: "Apollo 11 and", "Boeing 787-9s". */
const isClosed = (word: Word | null): boolean =>
  word !== null && (word.text === '-' || (isLetter(word.text.charCodeAt(0)) && !isCapital(word.text)))

/** "Gears of War 4", "a Boeing 737", "two Honda 750 motorbikes", "the Stoxx 600 index": plain figures that belong to the name before them. */
export function isOfName(draft: Draft, last: Draft | undefined, text: string): boolean {
  if (draft.unit || draft.numeral.scale > 1) return false
  const name = nameBefore(text, draft.start)
  const [nearest, first] = [name[0], name.at(-1)]
  const figures = INNER_CAPITAL.test(nearest?.text ?? '') ? VERSION : PLAIN
  if (!figures.test(text.slice(draft.start, draft.end))) return false
  if (
    !nearest ||
    !first ||
    !(
      isRunning(text, draft) ||
      SIGNED.test(text.slice(draft.end, draft.end + 3)) ||
      isAmongWords(nearest, first, draft, text)
    )
  )
    return false
  const isCounted = last !== undefined && last.unit === null && last.end === first.start - 1
  return isCounted || endsName(name, draft, text)
}
