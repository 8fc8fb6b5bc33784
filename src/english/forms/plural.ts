import { IRREGULAR_NOUNS } from './irregular.ts'

/**
 * Returns the singular of a plural noun, lower case: "countries" → country, "lives" → life, "Yemenis" → yemeni. Check
 * first with `looksPlural` or the tagger that it is a plural: "crisis" and "bus" would be cut.
 */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_NOUNS.get(noun)?.[0]
  if (irregular !== undefined) return irregular
  if (/.(?:children|people)$/.test(noun)) return noun.endsWith('n') ? noun.slice(0, -3) : `${noun.slice(0, -6)}person`
  if (/.men$/.test(noun)) return `${noun.slice(0, -3)}man`
  if (!/[^s]s$/.test(noun)) return noun
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4 && !ENDS_IN_IE.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:the|aly|gno)ses$/.test(noun)) return `${noun.slice(0, -2)}is`
  return /(?:ch|sh|ss|x|zz|tz|us|o)es$/.test(noun) && !ENDS_IN_E.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}

/** Plurals of nouns in -ie: "movies", not "cities". */
const ENDS_IN_IE =
  /(?:calor|[bc]ook|mov|zomb|self|rook|brown|hood|food|gen|sort|prair|goal|smooth|lass|junk|coter|bird|vegg|budg|newb|group)ies$/
/** Plurals of nouns in -e that look like those of nouns without: "warehouses", "headaches", "tranches", "toes". */
const ENDS_IN_E =
  /[aeo]uses$|^(?:ab|exc|f|m|r|re)?uses$|(?:^|[^eo])aches$|(?:ni|qui|cli|ti|avalan|tran|psy|cre)ches$|^(?:[dfhjrtw]|fl)oes$|(?:sh|can)oes$/

/** Returns the plural of a singular noun, lower case: "country" → countries, "foot" → feet, "inch" → inches. */
export function pluralOf(noun: string): string {
  const irregular = PLURALS.get(noun)
  if (irregular !== undefined) return irregular
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:ch|sh|s|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const PLURALS = new Map([...IRREGULAR_NOUNS].map(([plural, [singular = '']]) => [singular, plural] as const))

/** Words that end like plurals but are not. */
const NO_PLURALS = new Set(
  'is was has as its his this us across always perhaps sometimes towards besides afterwards abdomen acumen omen regimen specimen'.split(
    ' ',
  ),
)

/** Singulars of the table that end like a plural: "gas", "lens". */
const SINGULARS = new Set(
  [...IRREGULAR_NOUNS].flatMap(([plural, bases]) => bases.filter((base) => base !== plural && base.endsWith('s'))),
)

/** Tells whether a word (lower case) has the form of a plural. A verb in the third person may have it too ("lives"). */
export function looksPlural(word: string): boolean {
  const irregular = IRREGULAR_NOUNS.get(word)
  return irregular === undefined
    ? /[^siu]s$|.(?:men|children|people)$/.test(word) && !NO_PLURALS.has(word) && !SINGULARS.has(word)
    : !irregular.includes(word)
}
