import { THRESHOLDS } from '../base/thresholds.ts'
import { OTHER_SCRIPTS } from '../english/words/other-scripts.ts'
import { POLITIES } from '../english/words/polities.ts'
import type { Mention, NameWord, Passage, Reading, WordOf } from '../model/index.ts'
import { HEADS, NOT_PEOPLE, PARTICLES, TITLE_MODIFIERS } from '../name/words.ts'
import { foldedName } from './letters.ts'
import type { NamedText } from './mention.ts'
import { isMisspelling } from './misspelling.ts'
import { countShared, stemsIn, WORDS } from './stems.ts'
import { pairsAmong } from './typos.ts'
import { areVariants } from './variants.ts'

/** One name that two texts spell differently: the words that differ. */
export interface SpellingConflict {
  later: WordOf
  earlier: WordOf
}

/**
 * Returns the names of a later text that an earlier one spells otherwise by a slip, one for each spelling. A spelling that
 * both texts have is left alone: they may tell of two people. What makes two names one is what stands beside the word, the
 * length of the word, and what both passages are about.
 */
export function spellingConflicts(later: NamedText, earlier: NamedText): SpellingConflict[] {
  const [ours, theirs] = [wordsOf(later), wordsOf(earlier)]
  const own = [...ours.keys()].filter((word) => !theirs.has(word))
  const others = [...theirs.keys()].filter((word) => !ours.has(word))
  const asked = new Set(own)
  const isFromOtherScript = later.isFromOtherScript || earlier.isFromOtherScript
  const isOrdinary = (word: string) => later.small.has(word) || earlier.small.has(word)
  return [...pairsAmong([...own, ...others], isAnyMisspelling)].flatMap(([a, b]) => {
    if (asked.has(a) === asked.has(b) || (isOrdinary(a) && isOrdinary(b))) return []
    const [word, otherwise] = asked.has(a) ? [a, b] : [b, a]
    const found = firstConflict(ours.get(word) as WordOf[], theirs.get(otherwise) as WordOf[])
    return found && !areWritingsOfOne(found, isFromOtherScript) ? [found] : []
  })
}

const isAnyMisspelling = (a: string, b: string): boolean => isMisspelling(a, b, true)

const wordsOf = ({ mentions }: NamedText): Map<string, WordOf[]> =>
  Map.groupBy(
    mentions.flatMap((mention) => mention.name.words.map((_, at) => ({ mention, at }))),
    (word) => wordAt(word).folded,
  )

/** Returns a word of a name. */
export const wordAt = ({ mention: { name }, at }: WordOf): NameWord => name.words[at] as NameWord

function firstConflict(ours: readonly WordOf[], theirs: readonly WordOf[]): SpellingConflict | null {
  for (const later of ours.slice(0, MOST_USES))
    for (const earlier of theirs.slice(0, MOST_USES)) if (isSameName(later, earlier)) return { later, earlier }
  return null
}

/** Tells whether two words are known ways to write one name, and no slip. */
export function areWritingsOfOne({ later, earlier }: SpellingConflict, isFromOtherScript: boolean): boolean {
  const [a, b] = [wordAt(later), wordAt(earlier)]
  const isFromOther = isFromOtherScript || [later, earlier].some(looksTransliterated)
  return (
    withoutHyphens(a.folded) === withoutHyphens(b.folded) ||
    arePeoples(a, b) ||
    areUmlauts(a, b) ||
    areVariants(a.folded, b.folded, isFromOther)
  )
}

const withoutHyphens = (word: string): string => word.replaceAll('-', '')

/** Tells whether two words begin with a country and its people: "India-controlled", "Indian-controlled". */
const arePeoples = (a: NameWord, b: NameWord): boolean =>
  [a, b].every(({ folded }) => folded.includes('-') && POLITIES.has(folded.slice(0, folded.indexOf('-'))))

/** Tells whether two words differ in how an umlaut is written: "Schröter", "Schroeter"; German writes no other "oe". */
const areUmlauts = (a: NameWord, b: NameWord): boolean =>
  a.folded !== b.folded &&
  withoutUmlauts(a.folded) === withoutUmlauts(b.folded) &&
  (/[äöü]/i.test(a.text + b.text) || /(?:oe|ue)(?:[lnr]|ck|tt|ss|h|b)/.test(a.folded + b.folded))

const withoutUmlauts = (word: string): string => word.replace(/(?<=[aou])e/g, '')

/** Letters and words that names from other scripts have in English: "Kh", "-enko", "Abu". */
const TRANSLITERATION =
  /kh|zh|yy|iy|ii|aa(?!r)|hm|dh|q(?!u)|\b(?:abu|abd\p{L}*|bin|al-\p{L}*|el-\p{L}*|ibn|m[uo]h?amm?[ae]d|y(?:o?u)s+[eu]f|h[aou]ss?[ae]i?n)\b|\p{L}(?:[oei]v|[oe]va|enko|chuk|skyi|dze|shvili|zadeh?|ullah|uddin)\b|\bch[eo]rn/u

const looksTransliterated = ({ mention: { name } }: WordOf): boolean =>
  TRANSLITERATION.test(name.words.map(({ folded }) => folded).join(' '))

/**
 * Returns the names that a later text writes with other spaces or apostrophes than an earlier one: "Delta Airlines", "Delta
 * Air Lines". A hyphen is style.
 */
export function joinedConflicts(later: NamedText, earlier: NamedText): { later: Mention; earlier: Mention }[] {
  const [ours, theirs] = [bySound(later.mentions), bySound(earlier.mentions)]
  return [...ours].flatMap(([letters, [mention]]) => {
    const [other] = theirs.get(letters) ?? []
    const isPlain = [mention, other].every((one) => one && one.name.words.length > 1)
    if (!mention || !other || !isPlain || isFromOneHouse(ours.get(letters), theirs.get(letters))) return []
    return sharedWords(mention, other).some(isTelling) && !later.isFromOtherScript && !earlier.isFromOtherScript
      ? [{ later: mention, earlier: other }]
      : []
  })
}

const bySound = (mentions: readonly Mention[]): Map<string, Mention[]> =>
  Map.groupBy(mentions, (mention) => writtenIn(mention).replace(/[ '-]/g, ''))

/** Returns a name as it is compared, with its spaces and apostrophes. */
const writtenIn = ({ name }: Mention): string => name.words.map(({ folded }) => folded).join(' ')

/** Tells whether both texts write a name alike somewhere, or differ in hyphens alone, which are style. */
const isFromOneHouse = (ours: readonly Mention[] = [], theirs: readonly Mention[] = []): boolean => {
  const ways = (one: Mention) => [writtenIn(one).replaceAll('-', ' '), writtenIn(one).replaceAll('-', '')]
  const written = new Set(theirs.flatMap(ways))
  return ours.some((one) => ways(one).some((way) => written.has(way)))
}

const sharedWords = (a: Mention, b: Mention): string[] => {
  const words = new Set(b.name.words.map(({ folded }) => folded))
  return a.name.words.map(({ folded }) => folded).filter((word) => words.has(word))
}

/** The most uses of a word that are looked at. */
const MOST_USES = 8
/** Tells whether two words that are one slip apart are the same part of the same name; `isSure` where so many articles have one that any last letter may be a slip. */
export function isSameName(later: WordOf, earlier: WordOf, isSure = false): boolean {
  if ([later, earlier].some(isCalledMisspelt)) return false
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

/** Returns the words that stand on both sides of both words alike, next to them first; null where other words of a name stand there. */
function sharedBeside(later: WordOf, earlier: WordOf): string[] | null {
  const shared: string[] = []
  for (const step of [-1, 1]) {
    for (let i = step; ; i += step) {
      const [one, other] = [beside(later, i), beside(earlier, i)]
      if (one === undefined || other === undefined) break
      if (one !== other) {
        if (i === step && isTelling(one) && isTelling(other)) return null
        break
      }
      shared.push(one)
    }
  }
  return shared
}

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

const ABOUT = new WeakMap<Passage, boolean>()

/** Tells whether a passage is about a country that writes in another script. */
export function isAboutOtherScript(passage: Passage): boolean {
  const known = ABOUT.get(passage)
  if (known !== undefined) return known
  const is = (passage.text.match(WORDS) ?? []).some((word) => OTHER_SCRIPTS.has(word.toLowerCase()))
  ABOUT.set(passage, is)
  return is
}

/** Tells whether a word of a name is one of the language, by its form or because one of the articles has it in lower case. */
export const isOrdinaryIn = ({ folded }: NameWord, places: readonly WordOf[]): boolean =>
  places.some(({ mention: { reading } }) => smallWordsOf(reading).has(folded))

const SMALL = new WeakMap<Reading, ReadonlySet<string>>()

function smallWordsOf(reading: Reading): ReadonlySet<string> {
  const known = SMALL.get(reading)
  if (known) return known
  const words = reading.article.passages.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
  const small = new Set(words.map(foldedName))
  SMALL.set(reading, small)
  return small
}
