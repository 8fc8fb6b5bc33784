import { daysBetween } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { POLITIES } from '../english/words/polities.ts'
import { inFull, normalTitle, HEADS as OFFICES } from '../english/words/titles/office-words.ts'
import type { Mention, WordOf } from '../model/index.ts'
import { HEADS, NOT_PEOPLE, PARTICLES, TITLE_MODIFIERS } from '../name/words.ts'
import { wordAt } from './mention.ts'
import { isMisspelling } from './misspelling.ts'
import { countShared, stemsIn, WORDS } from './stems.ts'

/**
 * Tells whether two words that are one slip apart are the same part of the same name. With `isSure`, where many articles have
 * one of them, any last letter may be a slip.
 */
export function isSameName(later: WordOf, earlier: WordOf, isSure = false): boolean {
  if ([later, earlier].some(isCalledMisspelt) || haveOtherOffices(later, earlier)) return false
  const beside = sharedBeside(later, earlier)
  if (beside === null) return false
  const [a, b] = [wordAt(later).folded, wordAt(earlier).folded]
  if (POLITIES.has(a) && POLITIES.has(b)) return false
  const names = beside.filter(isTelling).length
  if (isKnownPlace(later) !== isKnownPlace(earlier) || names > 1) return true
  if (!isMisspelling(a, b, isSure)) return false
  const length = Math.min(a.length, b.length)
  const isShared = (words: number) => sharedStems(later, earlier) >= words
  if (names === 1) return length >= THRESHOLDS.longBesideName || isShared(THRESHOLDS.sharedBesideName)
  if (beside.length > 0) return length >= THRESHOLDS.longBesideWord || isShared(THRESHOLDS.sharedBesideWord)
  return length >= THRESHOLDS.longAlone && isShared(THRESHOLDS.sharedAlone)
}

/** Tells whether two names stand with two offices in articles of about the same days, and so are of two people: "Speaker Mike Johnson", "Mayor Mike Johnston". */
function haveOtherOffices(later: WordOf, earlier: WordOf): boolean {
  const [one, other] = [officesBefore(later), officesBefore(earlier)]
  const [now, then] = [later, earlier].map(({ mention }) => mention.reading.article.published)
  if (one.length === 0 || other.length === 0 || !now || !then) return false
  return Math.abs(daysBetween(then, now)) <= THRESHOLDS.daysOfTitle && !one.some((office) => other.includes(office))
}

/** Returns the offices in the words of a name before one of them. */
function officesBefore({ mention: { name }, at }: WordOf): string[] {
  const words = name.words.slice(0, at).map(({ folded }) => inFull(folded))
  return normalTitle(words.join(' '))
    .split(' ')
    .filter((word) => OFFICES.has(word))
}

/**
 * Returns the words that stand on both sides of both words alike, next to them first; null where other words of a name stand
 * there, for short words further off as well: "Tan Lee Meng", "Chua Lee Ming".
 */
function sharedBeside(later: WordOf, earlier: WordOf): string[] | null {
  const shared: string[] = []
  const isShort = [later, earlier].some((word) => wordAt(word).folded.length < SHORT)
  for (const step of [-1, 1]) {
    for (let i = step; ; i += step) {
      const [one, other] = [beside(later, i), beside(earlier, i)]
      if (one === undefined || other === undefined) break
      if (one !== other) {
        const areOthers = isTelling(one) && isTelling(other)
        if (areOthers && (i === step || (isShort && ![one, other].some((word) => POLITIES.has(word))))) return null
        break
      }
      shared.push(one)
    }
  }
  return shared.filter(isTelling).length < 2 && goesOnInOne(later, earlier) ? null : shared
}

/** Letters below which words of names are often near others. */
const SHORT = 6

/** Tells whether a name ends in one text at the word where it goes on in the other: "Karen Buck", "Karen Beck Pooley". */
const goesOnInOne = (later: WordOf, earlier: WordOf): boolean =>
  [later, earlier].filter((word) => isTelling(beside(word, 1) ?? '')).length === 1

const beside = ({ mention, at }: WordOf, step: number): string | undefined => mention.name.words[at + step]?.folded

/** Tells whether a folded word says who or what is named: no title, no "Street", no "de". */
export const isTelling = (word: string): boolean =>
  word.length > 1 && !HEADS.has(word) && !TITLE_MODIFIERS.has(word) && !NOT_PEOPLE.has(word) && !PARTICLES.has(word)

/** Tells whether a word is part of a country's name of several words: "Saudi Arabia". */
const isKnownPlace = (word: WordOf): boolean =>
  POLITIES.has(`${beside(word, -1)} ${wordAt(word).folded}`) ||
  POLITIES.has(`${wordAt(word).folded} ${beside(word, 1)}`)

const CALLED_MISSPELT = /\b(?:typos?|misspel\w+|misprint\w*|sic|spel(?:t|led|ling))\b/i

/** Tells whether the words around a name speak of its spelling. */
const isCalledMisspelt = ({ mention: { passage, name } }: WordOf): boolean =>
  CALLED_MISSPELT.test(passage.text.slice(Math.max(0, name.start - NEAR), name.end + NEAR))

/** How near to a name its spelling is spoken of, in UTF-16 units. */
const NEAR = 60

/** Returns how many stems the passages of two names have in common around the names, without the words of the names. */
export const sharedStems = ({ mention: later }: WordOf, { mention: earlier }: WordOf): number =>
  countShared(stemsAround(later), stemsAround(earlier))

function stemsAround({ passage: { text }, name }: Mention): Set<string> {
  const around = `${text.slice(Math.max(0, name.start - REACH), name.start)} ${text.slice(name.end, name.end + REACH)}`
  return stemsIn(around, WORDS, new Set(name.words.map(({ folded }) => folded)))
}

/** How far around a name its passage is looked at, in UTF-16 units. */
const REACH = 400
