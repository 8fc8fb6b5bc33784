import { FAMILY_OF, UNDERIVED } from './word-families.ts'

/**
 * An ending that derives a word from another, its replacement, and the fewest letters before it: a shorter word has the
 * ending by chance ("nation", "moment").
 */
type Derivation = readonly [ending: RegExp, instead: string, fewest: number]

/** The first match is used, so a longer ending precedes one that it ends in. */
const DERIVATIONS: readonly Derivation[] = [
  // adjectives from participles: isolated, wounded
  [/(?<=[^aeiou])ed$/, 'e', 4],
  // adverbs from adjectives: possibly, dramatically, heavily, recently
  [/(?<=[ai]bl)y$/, 'e', 5],
  [/ically$/, 'ic', 3],
  [/ily$/, 'y', 4],
  [/(?<!p)ly$/, '', 4],
  // nouns from adjectives: weakness, readiness, stability, equality, activity
  [/iness$/, 'y', 4],
  [/ness$/, '', 3],
  [/(?<=[ai])bility$/, 'ble', 2],
  [/(?<=al|il|iv|os|ic|ar|id|ur)ity$/, '', 4],
  // nouns in -ation: organisation, notification, dedication, evacuation, location
  [/isation$/, 'ise', 4],
  [/ification$/, 'ify', 2],
  [/(?<=ic)at(?:e|ion)$/, 'at', 4],
  [/at(?:e|ion)$/, '', 4],
  [/ation$/, 'ate', 2],
  // nouns from Latin verbs that change before -ion: production, opposition, admission, expansion, decision
  [/(?<!ab)duction$/, 'duce', 2],
  [/scription$/, 'scribe', 2],
  [/ception$/, 'ceive', 2],
  [/sumption$/, 'sume', 2],
  [/position$/, 'pose', 2],
  [/vention$/, 'vene', 3],
  [/mission$/, 'mit', 1],
  [/version$/, 'vert', 2],
  [/pulsion$/, 'pel', 2],
  [/nsion$/, 'nd', 4],
  [/(?<=[aiou])sion$/, 'de', 3],
  // nouns from those that do not: election, adoption, promotion, discussion
  [/(?<=[cps]t|[oeu]t|ss)ion$/, '', 5],
  // approval, refusal, betrayal, withdrawal
  [/(?<=[oie]v|[uoi]s|[ri]s|ss|ay|ew|aw|tt|rr)al$/, '', 5],
  // adjectives from nouns: national, cultural, environmental, financial, historical
  [/(?<=[gst]ion)al$/, '', 6],
  [/(?<=ment)al$/, '', 7],
  [/ural$/, 'ure', 3],
  [/ncial$/, 'nce', 3],
  [/ical$/, 'ic', 4],
  // attendance, existence; settlement; closure, seizure; injury, inquiry; discovery
  [/[ae]nce$/, '', 4],
  [/ment$/, '', 5],
  [/(?<=os|eiz)ure$/, '', 4],
  [/(?<=jur|quir|pir)y$/, '', 5],
  [/(?<=over|iver)y$/, '', 6],
]

/**
 * Returns one key for all words of a family: a verb and its noun (approve, approval), an adjective and its noun or
 * adverb (weak, weakness; recent, recently), a noun and its adjective (nation, national). Takes a dictionary form in
 * lower case. The key need not be a word ("approv"). Words for the person who does it are separate: employ and employer
 * have different keys.
 */
export const rootOf = (word: string): string =>
  keyOf(baseWord(word.replace(/(?<=\p{L}{3})iz(?=e$|ation$|ing$)/u, 'is')))

/** Removes one ending after another: nationally, national, nation. */
function baseWord(word: string): string {
  if (UNDERIVED.has(word)) return word
  const base = FAMILY_OF.get(word) ?? derivedFrom(word)
  return base === null || base === word ? word : baseWord(base)
}

function derivedFrom(word: string): string | null {
  for (const [ending, instead, fewest] of DERIVATIONS) {
    const at = word.search(ending)
    if (at >= fewest && /[aeiouy]/.test(word.slice(0, at))) return undoubled(word.slice(0, at)) + instead
  }
  return null
}

/** Undoes a doubled consonant: "referr" before "-al" is "refer". */
const undoubled = (stem: string): string => stem.replace(/(?<=[aeiou])([rt])\1$/, '$1')

/**
 * Returns the word without the final "e" that endings drop, with "y" as the "i" that it becomes before them, and with
 * "ll" as "l" ("cancellation").
 */
const keyOf = (word: string): string =>
  word.length < 4 || UNDERIVED.has(word)
    ? word
    : word
        .replace(/e$/, '')
        .replace(/(?<=[^aeiou])y$/, 'i')
        .replace(/(?<=\p{L}{4})ll$/u, 'l')
