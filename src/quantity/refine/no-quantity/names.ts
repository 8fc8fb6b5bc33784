import {
  AUXILIARIES,
  DETERMINERS,
  GIVING,
  OF_PLACE_OR_TIME,
  PREPOSITIONS,
  QUANTIFIERS,
  TIMES,
  UNCHANGING_VERBS,
} from '../../data/grammar.ts'
import { isPersons } from '../../data/people.ts'
import type { Draft } from '../../draft.ts'
import { beginsSentence, isPast, isPlural } from '../../shape.ts'
import { isCapital, isLetter, type Word, wordAfter, wordBefore } from '../../words.ts'
import { isFronted, MOST_NOUNS, mayBeVerb, nounsAhead, pastAdjectives } from './clause.ts'
import { ACRONYM, INNER_CAPITAL, isMake, nameBefore } from './name-before.ts'
import { isRunning } from './running.ts'

/** "750", "737-900". */
const PLAIN = /^\d{1,4}$|^\d{3}-\d{3}$/
/** "LEDA 42160": the number of an object in a catalogue. */
const CATALOGUED = /^\d{5,6}$/
/** "iOS 17.4". */
const VERSION = /^\d{1,4}(?:\.\d{1,2})?$/

/** Tells whether the word is an -ing form, whose object follows: "selling Honda 750 motorbikes"; "during" is a preposition. */
const isActing = ({ lower }: Word): boolean => lower.endsWith('ing') && !OF_PLACE_OR_TIME.has(lower)

/** Tells whether a plural behind the number is counted by it, as the words before the name tell. */
function countsPlural(name: readonly Word[], nouns: readonly Word[], text: string): boolean {
  const [nearest, first] = [name[0] as Word, name.at(-1) as Word]
  const behind = wordAfter(text, nouns.at(-1)?.end ?? text.length)
  const isSubject =
    behind !== null && (AUXILIARIES.has(behind.lower) || UNCHANGING_VERBS.has(behind.lower) || isPast(behind.lower))
  if (INNER_CAPITAL.test(nearest.text)) return false
  if (beginsSentence(text, nearest.start)) return !isSubject && !isMake(nearest)
  const before = pastAdjectives(text, first.start)
  if (!before) return true
  if (QUANTIFIERS.has(before.lower) || isActing(before)) return false
  if (isFronted(text, first.start)) return mayBeVerb(behind)
  const isArticle = DETERMINERS.has(before.lower)
  const governor = isArticle ? wordBefore(text, before.start) : before
  if (governor && GIVING.has(governor.lower)) return true
  if (isArticle) return isPlural(nearest.lower)
  if (before.lower === 'and') return !isCapital(wordBefore(text, before.start)?.text ?? '')
  if (PREPOSITIONS.has(before.lower)) return isSubject && (OF_PLACE_OR_TIME.has(before.lower) || before.lower === 'in')
  return !/^[\p{Ll}\d]/u.test(before.text)
}

/** Tells whether a number behind a name that opens its sentence may be its own, where nothing is counted: "Apollo 11 and", "Dow 500 +0.2%". */
const endsOpening = (nearest: Word, draft: Draft, text: string): boolean =>
  !isPersons(nearest.lower) &&
  !TIMES.has(nearest.lower) &&
  !isPast(nearest.lower) &&
  (isMake(nearest) || isClosed(wordAfter(text, draft.end)) || SIGNED.test(text.slice(draft.end, draft.end + 3)))

/** "the Top 20 pages" counts pages. */
const RANKING = /^(?:top|first|last|next|best|worst)$/

/** Tells whether what stands behind the number is a name's own, and nothing that is counted. */
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
  if (/^(?:times?|more|years?)$/.test(last.lower) || RANKING.test(nearest.lower)) return false
  if (OWNED.test(nearest.text)) return nouns.length < MOST_NOUNS && !isPlural(last.lower) && !isState(nouns[0] ?? last)
  if (isSingular(before) || (!isFronted(text, first.start) && isVerbOfName(nouns, text))) return true
  if (isPlural(last.lower)) return !countsPlural(name, nouns, text)
  if (isPlural(nearest.lower)) return false
  if (before !== null && DETERMINERS.has(before.lower)) return true
  if (beginsSentence(text, nearest.start)) return ACRONYM.test(nearest.text)
  return !isFronted(text, first.start) || (nouns.length < MOST_NOUNS && !isState(last))
}

/** "40 dead", "12 wounded": who is counted is not said. */
const isState = ({ lower }: Word): boolean => /ed$|^(?:dead|missing|alive)$/.test(lower)

const OBJECT = /^(?:the|its|his|her|their|this|that)$/
const LEVEL = /^ (?:to|by|at|below|above) [$€£]?\d/
/** Tells whether the one word in -s behind the number is the verb of the name: "the IBEX 35 falls 14%", "Dune 2 amasses a total". */
function isVerbOfName(nouns: readonly Word[], text: string): boolean {
  const [verb] = nouns
  if (nouns.length !== 1 || !verb || !isPlural(verb.lower)) return false
  const next = wordAfter(text, verb.end)
  if (!next || next.start !== verb.end + 1) return false
  if (/^[\d$€£]/.test(next.text) || OBJECT.test(next.lower)) return true
  if (/^an?$/.test(next.lower)) return !TIMES.has(wordAfter(text, next.end)?.lower ?? '')
  return LEVEL.test(text.slice(verb.end, verb.end + 10))
}

const OWNED = /['’]s$/
/** "Stoxx 50 -1.3%": the level follows. */
const SIGNED = /^ [+−–-]\d/
const isShouted = (word: Word | null): boolean => /^\p{Lu}{4,}$/u.test(word?.text ?? '')
/** How far words in lower case are looked for, in UTF-16 units. */
const AROUND = 60
const HOLDS_SMALL = /\p{Ll}{2}/u
/** Tells whether a make stands in a headline that is not all in capitals: "S&P 500 Is Closing in on Record", "FTSE 100: 2,345". */
const isAmongWords = (nearest: Word, first: Word, { end }: Draft, text: string): boolean =>
  isMake(nearest) &&
  HOLDS_SMALL.test(text.slice(Math.max(0, first.start - AROUND), end + AROUND)) &&
  !/^\p{Lu}{2,}$/u.test(wordAfter(text, end)?.text ?? '') &&
  !isShouted(wordBefore(text, first.start))

const isSingular = (word: Word | null): boolean => /^an?$/.test(word?.lower ?? '')
/** Tells whether the number goes on in lower case or with a dash and figures: "Apollo 11 and", "Boeing 787-9s". */
const isClosed = (word: Word | null): boolean =>
  word !== null && (word.text === '-' || (isLetter(word.text.charCodeAt(0)) && !isCapital(word.text)))

/** Tells whether an acronym stands before decimals and a thing in the singular: "the SCALPSS 1.1 project". */
const isProject = ({ text: name }: Word, { end }: Draft, text: string): boolean =>
  /^\p{Lu}{4,}$/u.test(name) &&
  /^ (?:project|mission|instrument|software|system|version|update|release|standard|protocol)(?!\p{L})/u.test(
    text.slice(end, end + 14),
  )

/** Tells whether a word in lower case that may be counted follows. */
const isCounting = ({ end }: Draft, text: string): boolean => isPlural(nounsAhead(text, end).at(-1)?.lower ?? '')

/** "Gears of War 4", "a Boeing 737", "two Honda 750 motorbikes", "the Stoxx 600 index": plain figures that belong to the name before them. */
export function isOfName(draft: Draft, last: Draft | undefined, text: string): boolean {
  if (draft.unit || draft.numeral.scale > 1) return false
  const name = nameBefore(text, draft.start, last?.end ?? 0)
  const [nearest, first] = [name[0], name.at(-1)]
  if (!nearest || !first) return false
  const written = text.slice(draft.start, draft.end)
  const isVersion = INNER_CAPITAL.test(nearest.text) || isProject(nearest, draft, text)
  const isCatalogued = CATALOGUED.test(written) && /^\p{Lu}{3,}$/u.test(nearest.text) && !isCounting(draft, text)
  if (!isCatalogued && !(isVersion ? VERSION : PLAIN).test(written)) return false
  if (
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
