import { POLITIES } from '../polities.ts'
import { titleWords } from './titles.ts'

/** Phrases and spellings that mean the same office; the longest first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b|\bceo\b/g, 'ceo'],
  [/\bchief financial officer\b|\bfinanc(?:e|ial) director\b/g, 'cfo'],
  [/\bchief operating officer\b/g, 'coo'],
  [/\bchief of (?:the )?general staff\b|\bchief of staff\b/g, 'staff-chief'],
  [/\bchief justice\b/g, 'chief-justice'],
  [/\bprime minister\b|\bpremier\b|\btaoiseach\b|\bpm\b/g, 'prime-minister'],
  [/\bsecretary[ -]general\b|\bgeneral[ -]secretary\b/g, 'secretary-general'],
  [/\battorney general\b/g, 'attorney-general'],
  [/\bcrown prince\b/g, 'crown-prince'],
  [/\bsupreme leader\b/g, 'supreme-leader'],
  [/\b(majority|minority|opposition) leader\b|\bleader of the (opposition)\b/g, '$1$2 floor-leader'],
  [/\bpress secretary\b/g, 'spokesman'],
  [/\bdirector[ -]general\b|\bdirector\b|\bhead\b|(?<!-)\bchief\b(?!-)|\bboss\b/g, 'head'],
  [/\bspokes(?:woman|person)\b/g, 'spokesman'],
  [/\bchair(?:man|woman|person)\b/g, 'chair'],
  [/\badvisor\b/g, 'adviser'],
  [/\bgov\b/g, 'governor'],
  [/\bdefence\b/g, 'defense'],
  [/\bhome secretary\b/g, 'interior minister'],
  [/\bsecretary of state for (?:the )?/g, 'minister '],
  [/\bsecretary\b(?!-)/g, 'minister'],
]

/** Nouns for offices, with those of several words as `normalTitle` writes them. */
export const HEADS: ReadonlySet<string> = new Set(
  [
    ...[...titleWords('office')].filter(
      (word) => !/^(?:chief|director|boss|secretary|advisor|gov|executive)$/.test(word),
    ),
    'prime-minister attorney-general chief-justice staff-chief supreme-leader floor-leader crown-prince ceo cfo coo'.split(
      ' ',
    ),
  ].flat(),
)

/** Offices of which a country has only one, so that the bare word is enough. */
export const SINGLE: ReadonlySet<string> = new Set(
  'president prime-minister chancellor king queen pope attorney-general chief-justice secretary-general supreme-leader crown-prince speaker emperor'.split(
    ' ',
  ),
)

const FILLERS = new Set(
  'of the for and in at to an a affairs relations ministry office department his her their its by on'.split(' '),
)

/** Ranks and callings that have another name, or are often shortened: as written, without a full stop, and in full. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['cpl', 'corporal'],
  ['det', 'detective'],
  ['gen', 'general'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
])

/** Returns the full or usual word for a rank or calling, lower case: "senator" for "sen"; any other word as it is. */
export const inFull = (word: string): string => IN_FULL.get(word) ?? word

/** Returns a title in lower case, with one word for each office that has several. */
export const normalTitle = (title: string): string =>
  SYNONYMS.reduce(
    (words, [pattern, word]) => words.replace(pattern, word),
    title
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replace(/\./g, '')
      .replace(/-(?=elect|designate)/g, ' ')
      .replace(/\s+/g, ' '),
  )

/** Splits the country's name from the words of a title, without small words; tries longer names first. */
export const takePolity = (title: readonly string[]): { polity: string | null; rest: string[] } => {
  const words = title.filter((word) => !FILLERS.has(word))
  for (const length of [3, 2, 1])
    for (let at = 0; at + length <= words.length; at++) {
      const polity = POLITIES.get(words.slice(at, at + length).join(' '))
      if (polity) return { polity, rest: [...words.slice(0, at), ...words.slice(at + length)] }
    }
  return { polity: null, rest: words }
}

/** Tells whether two lists of words share one. */
export const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word))
