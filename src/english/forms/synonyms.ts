import { POLITIES } from '../words/polities.ts'
import { looksPlural, singularOf } from './plural.ts'
import { rootOf } from './root.ts'

/**
 * Dictionary forms that news uses interchangeably when it counts: one text says "fatalities", another that people
 * "died". Each row is one meaning, and each word is in one row only.
 */
const GROUPS: readonly string[] = [
  'die dead death fatality kill killing execute slay murder perish massacre toll drown',
  'injure injury wound hurt injured wounded',
  'earn gross make collect take rake receive garner',
  'arrest detain jail custody imprison',
  'free release liberate rescue',
  'hold held captive captivity remain',
  'abduct kidnap seize take-hostage',
  'displace flee evacuate homeless uproot',
  'rise increase grow climb jump gain soar surge up hike',
  'fall decrease drop decline lose slip shed down plunge slide tumble',
  'worldwide global globally international overall',
  'people person man individual human',
  'child kid youth minor teen teenager',
  'review critic reviewer',
  'pay cost price fee sell buy worth spend',
  'percent percentage share proportion',
  'case infection',
  'truck lorry',
  'worker employee staff staffer job',
  'soldier troop serviceman',
  'cop police policeman officer deputy',
  'lawmaker legislator senator congressman',
  'game match',
  'movie film',
  'firm company business',
  'student pupil',
  'wed marry marriage wedding',
  'jail prison sentence',
  'vote ballot',
  'home house',
  'shoot shooting gun',
  'plane jet aircraft airliner',
  'car vehicle',
  'hit reach touch',
]

/** Root of each word in a group → the group's key. Created on first use. */
let groupOf: ReadonlyMap<string, string> | null = null

const groups = (): ReadonlyMap<string, string> =>
  new Map(GROUPS.flatMap((words, group) => words.split(' ').map((word) => [rootOf(word), `=${group}`] as const)))

const LIMIT = 50_000
const known = new Map<string, string>()

/**
 * Returns one key for all words with the same meaning ("fatality", "die"), for all words of a family ("approve",
 * "approval"), and for a country and its people ("france", "french"). Takes a dictionary form in lower case; also a
 * plural, because the tagger leaves names in it.
 */
export function meaningOf(lemma: string): string {
  const before = known.get(lemma)
  if (before !== undefined) return before
  if (known.size >= LIMIT) known.clear()
  groupOf ??= groups()
  const polity = POLITIES.get(lemma)
  const root = rootOf(looksPlural(lemma) ? singularOf(lemma) : lemma)
  const meaning = polity === undefined ? (groupOf.get(root) ?? root) : `@${polity}`
  known.set(lemma, meaning)
  return meaning
}
