import {
  AUXILIARIES,
  DETERMINERS,
  GIVING,
  OF_PLACE_OR_TIME,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../../data/grammar.ts'
import { isPersons } from '../../data/people.ts'
import { MONTHS } from '../../data/years.ts'
import type { Draft } from '../../draft.ts'
import { hedgeBefore } from '../../hedge-at.ts'
import { beginsSentence, isOneSpace, isPast, isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, type Word, wordAfter, wordBefore, wordsBefore } from '../../words.ts'
import { isRunning } from './running.ts'

/** Names that are longer are no makes. */
const LONGEST_NAME = 3
const MARK = /^[.,;:!?()[\]“”"—–]$/
const PLURAL_NAME = /[^s'’]s$/

/** "iPhone", "macOS": no word but a make. */
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}/u
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
  !isSmallWord(word.lower) &&
  !/(?:ly|.day)$/.test(word.text) &&
  !RANKING.test(word.lower) &&
  !MONTHS.has(word.lower) &&
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

/** Of adjectives and nouns behind a number so many are looked at. */
const MOST_NOUNS = 3
/** The words in lower case that a number may count: those right behind it, up to a small word or a mark. */
function nounsAhead(text: string, end: number): Word[] {
  const nouns: Word[] = []
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
  for (const word of wordsBefore(text, at, CLAUSE)) {
    if (MARK.test(word.text)) break
    if (last && PREPOSITIONS.has(last.lower) && JOINS.test(word.lower)) return true
    last = word
  }
  return last !== null && (PREPOSITIONS.has(last.lower) || SUBORDINATORS.has(last.lower))
}
/** Words that begin a clause within a sentence, before its first phrase: "said in Ohio 40 schools closed". */
const JOINS = /^(?:and|but|or|that|where|when|while|said|says|because|as)$/

/** Whether a plural behind the number is counted by it, as the words before the name tell. */
function countsPlural(name: readonly Word[], nouns: readonly Word[], text: string): boolean {
  const first = name.at(-1) as Word
  const behind = wordAfter(text, nouns.at(-1)?.end ?? text.length)
  const isSubject = behind !== null && (AUXILIARIES.has(behind.lower) || isPast(behind.lower))
  if (INNER_CAPITAL.test(name[0]?.text ?? '')) return false
  if (beginsSentence(text, first.start)) return !isSubject && !ACRONYM.test(name[0]?.text ?? '')
  const [before, second] = wordsBefore(text, first.start, 2)
  if (!before || isFronted(text, first.start)) return true
  const isArticle = DETERMINERS.has(before.lower)
  const governor = isArticle ? second : before
  if (governor && GIVING.has(governor.lower)) return true
  if (isArticle) return PLURAL_NAME.test(name[0]?.text ?? '')
  if (PREPOSITIONS.has(before.lower)) return isSubject && (OF_PLACE_OR_TIME.has(before.lower) || before.lower === 'in')
  return !isPast(before.lower)
}

/** Whether a number behind a name that opens its sentence may be its own, where nothing is counted: "Apollo 11 and", "Dow 500 +0.2%". */
const endsOpening = (nearest: Word, draft: Draft, text: string): boolean =>
  !isPersons(nearest.lower) &&
  !TIMES.has(nearest.lower) &&
  !isPast(nearest.lower) &&
  (isClosed(wordAfter(text, draft.end)) || isQuoted(draft, text))

/** Whether what stands behind the number is a name's own, and nothing that is counted. */
function endsName(name: readonly Word[], draft: Draft, text: string): boolean {
  const nouns = nounsAhead(text, draft.end)
  const [nearest, first, last] = [name[0] as Word, name.at(-1) as Word, nouns.at(-1)]
  const before = wordBefore(text, first.start)
  if (last === undefined) {
    if (beginsSentence(text, nearest.start)) return endsOpening(nearest, draft, text)
    const after = wordAfter(text, draft.end)
    return !(after && AUXILIARIES.has(after.lower) && isFronted(text, first.start) && !isSingular(before))
  }
  if (/^(?:times?|more|years?)$/.test(last.lower)) return false
  if (OWNED.test(nearest.text)) return nouns.length < MOST_NOUNS && !isPlural(last.lower) && !isState(last)
  if (isSingular(before)) return true
  if (isPlural(last.lower)) return !countsPlural(name, nouns, text)
  if (PLURAL_NAME.test(nearest.text)) return false
  if (before !== null && DETERMINERS.has(before.lower)) return true
  if (beginsSentence(text, first.start)) return ACRONYM.test(nearest.text)
  return !isFronted(text, first.start) || (nouns.length < MOST_NOUNS && !isState(last))
}

/** "40 dead", "12 wounded": who is counted is not said. */
const isState = ({ lower }: Word): boolean => /ed$|^(?:dead|missing|alive)$/.test(lower)

const OWNED = /['’]s$/
/** "FTSE", "S&P": an index or a make rather than a word. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.-]+$/u
const SIGNED = /^ [+−–-]\d/
/** "Stoxx 50 -1.3%": the level follows. */
const isQuoted = ({ end }: Draft, text: string): boolean => SIGNED.test(text.slice(end, end + 3))

const isSingular = (word: Word | null): boolean => /^an?$/.test(word?.lower ?? '')
/** Whether the number goes on in lower case or with a dash and figures: "Apollo 11 and", "Boeing 787-9s". */
const isClosed = (word: Word | null): boolean =>
  word !== null && (word.text === '-' || (isLetter(word.text.charCodeAt(0)) && !isCapital(word.text)))

/** "Gears of War 4", "a Boeing 737", "two Honda 750 motorbikes", "the Stoxx 600 index": plain figures that belong to the name before them. */
export function isOfName(draft: Draft, last: Draft | undefined, text: string): boolean {
  if (draft.unit || draft.numeral.scale > 1) return false
  const name = nameBefore(text, draft.start)
  const first = name.at(-1)
  const figures = INNER_CAPITAL.test(name[0]?.text ?? '') ? VERSION : PLAIN
  if (!figures.test(text.slice(draft.start, draft.end))) return false
  if (!first || !(isRunning(text, draft) || isQuoted(draft, text))) return false
  const isCounted = last !== undefined && last.unit === null && last.end === first.start - 1
  return isCounted || endsName(name, draft, text)
}
