import { STATE_PATTERN } from '../polities.ts'
import { bodyIn } from './bodies.ts'
import { HEADS, inFull, normalTitle, SINGLE, shared, takePolity } from './office-words.ts'
import { STATUS_WORDS } from './titles.ts'

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
  'ceo cfo coo',
  'chair cfo',
  'corporal sergeant lieutenant captain major colonel',
].map((offices) => new Set(offices.split(' ')))

/** Remits that exclude each other: of two houses, of two sides of a house, of two services, of two parts of the world, of two ranks. */
const OPPOSITES = [
  ['majority', 'minority'],
  ['house', 'senate'],
  ['fire', 'police'],
  ['africa', 'asia', 'europe'],
  ['lieutenant', 'major', 'brigadier'],
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
  [/\bwar\b/g, 'defense'],
  [/\blieutenant governor\b|\blt\.? gov(?:\.|ernor)?(?!\p{L})/gu, 'deputy governor'],
] as const

/** Words behind which a title says whose or of what it is: "spokesman for Gov. Wolf" is no governor. */
const WHOSE = new Set(['for', 'to', 'of'])

function postOf(title: string): Post | null {
  const plain = IN_ONE_WAY.reduce((words, [pattern, word]) => words.replace(pattern, word), title.toLowerCase())
  const words = (normalTitle(plain).match(/[\p{L}\p{N}-]+/gu) ?? []).map(inFull)
  const { polity, rest } = takePolity(words)
  const isOffice = (word: string) => HEADS.has(word) || ONE_AT_A_TIME.some((offices) => offices.has(word))
  const whose = words.findIndex((word) => WHOSE.has(word))
  const own = whose < 0 ? rest : words.slice(0, whose)
  const head = own.findLast(isOffice) ?? rest.findLast(isOffice)
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
  if (areOfTwoBodies([one, earlier], [other, later])) return true
  if (one.head !== other.head) return ![one, other].some(isStandIn) && areOfOneKind(one, other)
  if (one.isActing !== other.isActing)
    return other.isActing && one.isDeputy === other.isDeputy && isSameRemit(one, other) && one.domain.length > 0
  if (one.isDeputy !== other.isDeputy) return one.head !== 'spokesman' && isSameRemit(one, other) && isNamedOffice(one)
  if (one.head !== 'ambassador' && one.polity !== null && other.polity !== null && one.polity !== other.polity)
    return true
  return (
    areOpposite(one, other) ||
    areDepartments(one, other) ||
    areOfTwo(stateOf, earlier, later) ||
    (one.head === 'ambassador' && areOfTwo(postedTo, earlier, later))
  )
}

/** Tells whether somebody stands in for the holder, and so may have an office of their own: "the acting president". */
const isStandIn = ({ isDeputy, isActing }: Post): boolean => isDeputy || isActing

/**
 * Tells whether two posts are in two bodies, each of which has its own people: "IMF chief", "World Bank president". An
 * ambassador or an acting head may have others.
 */
const areOfTwoBodies = (...posts: readonly [Post, string][]): boolean =>
  posts.every(([{ head, isActing }]) => head !== 'ambassador' && !isActing) &&
  areOfTwo(bodyIn, ...(posts.map(([, title]) => title) as [string, string]))

/** Tells whether two titles each name one of a kind, and another one. */
function areOfTwo(kind: (title: string) => string | null, earlier: string, later: string): boolean {
  const [one, other] = [kind(earlier), kind(later)]
  return one !== null && other !== null && one !== other
}

/** Returns the country that somebody is an ambassador to; null for none. */
const postedTo = (title: string): string | null =>
  takePolity(/\bto (?:the )?(.+)$/i.exec(title)?.[1]?.toLowerCase().replaceAll('.', '').split(' ') ?? []).polity

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
  OPPOSITES.some((words) => {
    const [a, b] = [one, other].map((post) => words.filter((word) => isOn(word, post)))
    return a?.length === 1 && b?.length === 1 && a[0] !== b[0]
  })

const isOn = (word: string, { domain }: Post): boolean => domain.includes(word)

const areOfOneKind = (one: Post, other: Post): boolean =>
  ONE_AT_A_TIME.some((offices) => offices.has(one.head) && offices.has(other.head)) &&
  (one.polity === null || other.polity === null || one.polity === other.polity) &&
  (one.domain.length === 0 || other.domain.length === 0 || shared(one.domain, other.domain))

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
  !shared(one.domain, other.domain) &&
  [...one.domain, ...other.domain].every((word) => DEPARTMENTS.has(word))
