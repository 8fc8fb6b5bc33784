import { POLITIES, STATE_PATTERN } from './polities.ts'
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

/** Offices and callings of which one person has one at a time: one row a kind. */
const ONE_AT_A_TIME = [
  'president prime-minister chancellor king queen emperor supreme-leader pope',
  'senator representative governor mayor',
  'speaker floor-leader whip',
  'judge prosecutor lawyer',
  'sheriff officer',
  'spokesman minister ambassador',
  'spokesman president',
  'spokesman senator representative',
  'spokesman governor mayor',
  'spokesman ceo',
  'spokesman chair',
  'sheriff mayor judge',
  'judge senator representative governor',
  'bishop archbishop',
  'secretary-general president',
  'speaker president',
  'speaker prime-minister',
  'speaker minister',
  'minister president',
  'ambassador president',
  'ambassador senator representative',
  'general admiral',
  'king prince',
  'ceo cfo',
  'corporal sergeant lieutenant captain major colonel',
].map((offices) => new Set(offices.split(' ')))

/** Words for one calling, by another name. */
const SAME_CALLING: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gen: 'general',
  adm: 'admiral',
  cpl: 'corporal',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
}

/** Remits that exclude each other: of two houses, of two sides of a house. */
const OPPOSITES = [
  ['majority', 'minority'],
  ['house', 'senate'],
] as const

/** Words that tell offices below a country, which one may hold beside others, from those of the country. */
const BELOW = new Set(['state', 'county', 'city', 'shadow', 'attorney'])

/** What tells one office from another. */
interface Post {
  head: string
  isDeputy: boolean
  isActing: boolean
  polity: string | null
  below: string
  domain: readonly string[]
}

/** Other words for a department, or for a deputy. */
const IN_ONE_WAY = [
  [/\bsecretary of state\b(?! for)/g, 'secretary foreign'],
  [/\btreasury\b|\bexchequer\b/g, 'finance'],
  [/\blieutenant governor\b|\blt\.? gov(?:\.|ernor)?(?!\p{L})/gu, 'deputy governor'],
] as const

function postOf(title: string): Post | null {
  const plain = IN_ONE_WAY.reduce((words, [pattern, word]) => words.replace(pattern, word), title.toLowerCase())
  const words = (normal(plain).match(/[\p{L}\p{N}-]+/gu) ?? []).map((word) => SAME_CALLING[word] ?? word)
  const { polity, rest } = takePolity(words.filter((word) => !FILLERS.has(word)))
  const head = rest.findLast((word) => HEADS.has(word) || ONE_AT_A_TIME.some((offices) => offices.has(word)))
  if (head === undefined) return null
  const isStatus = (status: string) => rest.some((word) => STATUS_WORDS.get(word) === status)
  return {
    head,
    isDeputy: isStatus('deputy'),
    isActing: isStatus('acting'),
    polity,
    below: rest.filter((word) => BELOW.has(word) && word !== head).join(' '),
    domain: rest.filter((word) => word !== head && !STATUS_WORDS.has(word) && !BELOW.has(word)),
  }
}

/**
 * Tells whether nobody holds an office and later the other one on about the same days: the president and the prime
 * minister of a country, a senator and a representative, the ministers of two departments or countries, a deputy and the
 * holder, the holder and then somebody acting. False where the words do not say.
 */
export function areExclusive(earlier: string, later: string): boolean {
  if (areOfTwo(partyOf, earlier, later)) return true
  const [one, other] = [postOf(earlier), postOf(later)]
  if (!one || !other || one.below !== other.below) return false
  if (one.head !== other.head) return !one.isDeputy && !other.isDeputy && areOfOneKind(one, other)
  if (one.isDeputy !== other.isDeputy)
    return one.isActing === other.isActing && isSameRemit(one, other) && isNamedOffice(one)
  if (one.isActing !== other.isActing) return other.isActing && isSameRemit(one, other) && one.domain.length > 0
  if (one.polity !== null && other.polity !== null && one.polity !== other.polity) return one.head !== 'ambassador'
  return areOpposite(one, other) || areDepartments(one, other) || areOfTwo(stateOf, earlier, later)
}

/** Tells whether two titles each name one of a kind, and another one. */
function areOfTwo(kind: (title: string) => string | null, earlier: string, later: string): boolean {
  const [one, other] = [kind(earlier), kind(later)]
  return one !== null && other !== null && one !== other
}

const stateOf = (title: string): string | null => STATE_PATTERN.exec(title)?.[0].toLowerCase() ?? null

/** Returns the party that a title names: "Republican Sen.", "Sen. …, D-Va."; null for none or two. */
function partyOf(title: string): string | null {
  const parties = new Set(
    [...title.matchAll(/\b(?:(republican|gop|r(?=-\p{Lu}))|(democrat(?:ic)?|d(?=-\p{Lu})))/giu)].map(([, one]) =>
      one ? 'republican' : 'democrat',
    ),
  )
  return parties.size === 1 ? ([...parties][0] as string) : null
}

/** Tells whether a change from one office to another may be a promotion or a new department. */
export function mayFollow(earlier: string, later: string): boolean {
  const [one, other] = [postOf(earlier), postOf(later)]
  return (
    one !== null &&
    other !== null &&
    one.head === other.head &&
    ((one.isDeputy && !other.isDeputy) || areDepartments(one, other))
  )
}

const isNamedOffice = ({ head, domain }: Post): boolean => domain.length > 0 || SINGLE.has(head)

const areOpposite = (one: Post, other: Post): boolean =>
  OPPOSITES.some(([a, b]) => (isOn(a, one) && isOn(b, other)) || (isOn(b, one) && isOn(a, other)))

const isOn = (word: string, { domain }: Post): boolean => domain.includes(word)

const areOfOneKind = (one: Post, other: Post): boolean =>
  ONE_AT_A_TIME.some((offices) => offices.has(one.head) && offices.has(other.head)) &&
  (one.polity === null || other.polity === null || one.polity === other.polity) &&
  (one.domain.length === 0 || other.domain.length === 0 || shared([...one.domain], [...other.domain]))

const isSameRemit = (one: Post, other: Post): boolean =>
  one.domain.toSorted().join(' ') === other.domain.toSorted().join(' ') &&
  (one.polity === null || other.polity === null || one.polity === other.polity)

/** Departments of which a minister has one. */
const DEPARTMENTS = new Set(
  'foreign interior defense finance justice health education agriculture labor energy commerce transport transportation culture environment housing homeland security human services urban development veterans war trade'.split(
    ' ',
  ),
)

const areDepartments = (one: Post, other: Post): boolean =>
  one.head === 'minister' &&
  one.domain.length > 0 &&
  other.domain.length > 0 &&
  !shared([...one.domain], [...other.domain]) &&
  [...one.domain, ...other.domain].every((word) => DEPARTMENTS.has(word))
