import { POLITIES } from './polities.ts'
import { STATUS_WORDS, titleWords } from './titles.ts'

/** Phrases and spellings that mean the same office; the longest first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bchief executive(?: officer)?\b|\bceo\b/g, 'ceo'],
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

const ADDRESS = titleWords('address')
const CALLING = titleWords('calling')

const HEADS = new Set(
  [
    ...[...titleWords('office')].filter(
      (word) => !/^(?:chief|director|boss|secretary|advisor|gov|executive)$/.test(word),
    ),
    'prime-minister attorney-general chief-justice staff-chief supreme-leader floor-leader crown-prince ceo'.split(' '),
  ].flat(),
)

/** Offices of which a country has only one, so that the bare word is enough. */
const SINGLE = new Set(
  'president prime-minister chancellor king queen pope attorney-general chief-justice secretary-general supreme-leader crown-prince speaker emperor'.split(
    ' ',
  ),
)

const FILLERS = new Set(
  'of the for and in at to an a affairs relations ministry office department his her their its by on'.split(' '),
)

interface Office {
  head: string
  ranks: string
  polity: string | null
  /** What the office is responsible for: "mossad", "national security". */
  domain: string[]
}

const normal = (title: string): string =>
  SYNONYMS.reduce(
    (words, [pattern, word]) => words.replace(pattern, word),
    title
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .replace(/\./g, '')
      .replace(/-(?=elect|designate)/g, ' ')
      .replace(/\s+/g, ' '),
  )

/** Removes the polity's name from the words; tries two words before one. */
const takePolity = (words: string[]): { polity: string | null; rest: string[] } => {
  for (const length of [3, 2, 1])
    for (let at = 0; at + length <= words.length; at++) {
      const polity = POLITIES.get(words.slice(at, at + length).join(' '))
      if (polity) return { polity, rest: [...words.slice(0, at), ...words.slice(at + length)] }
    }
  return { polity: null, rest: words }
}

const officeOf = (title: string): Office | null => {
  const words = normal(title).match(/[\p{L}\p{N}-]+/gu) ?? []
  if (words.some((word) => ADDRESS.has(word))) return null
  const { polity, rest } = takePolity(words.filter((word) => !FILLERS.has(word)))
  const head = rest.find((word) => HEADS.has(word))
  if (!head || rest.some((word) => CALLING.has(word))) return null
  const ranks = rest.filter((word) => STATUS_WORDS.has(word) || word === 'shadow')
  const domain = rest.filter((word) => word !== head && !ranks.includes(word)).sort()
  return { head, ranks: ranks.sort().join(' '), polity, domain }
}

const shared = (a: string[], b: string[]): boolean => a.some((word) => b.includes(word))

const sameDomain = (a: Office, b: Office): boolean | null => {
  if (a.domain.join(' ') === b.domain.join(' ')) return a.domain.length > 0 || SINGLE.has(a.head) ? true : null
  if (a.domain.length > 0 && b.domain.length > 0) return shared(a.domain, b.domain) ? null : false
  return a.head === 'speaker' ? true : null
}

/**
 * Tells whether two titles name the same office: "Mossad Chief" and "director of the Mossad" do, "Prime Minister" and
 * "National Security Adviser" do not. Returns null if the words do not tell: a form of address, a rank, or a title less
 * specific than the other.
 */
export const sameTitle = (a: string, b: string): boolean | null => {
  const [one, two] = [officeOf(a), officeOf(b)]
  if (!one || !two) return null
  if (one.polity && two.polity && one.polity !== two.polity) return false
  if (one.head !== two.head) return shared(one.domain, two.domain) ? null : false
  if (one.ranks !== two.ranks) return false
  return sameDomain(one, two)
}
