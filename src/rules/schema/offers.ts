import type { RuleSet } from '../../model/index.ts'
import { PACKS } from '../file/paths.ts'
import { keysAt, type Offered, type SchemaName, wordsAt } from './keys-at.ts'
import { placeOf, type YamlWord } from './yaml-place.ts'

/** What an offered word is: a key, a name that the rules define, the name of a pack, or one of the words of a value. */
export type OfferKind = 'key' | 'name' | 'pack' | 'word'

/** What may be written at a place of a YAML file. */
export interface Offer extends Offered {
  kind: OfferKind
  /** What replaces the word that is being written: a new key comes with its colon. */
  insert: string
}

/** The keys under which rules name a fact or a place. */
const FACT_KEYS = ['fact', 'disable', 'equals', 'at-most', 'sum', 'difference']
const PLACE_KEYS = ['place', 'in']

/**
 * Returns what may be written at an offset of a rule, test or configuration file, and the word that it replaces. Null
 * where nothing can be written, as in a comment.
 */
export function offersAt(
  text: string,
  offset: number,
  schema: SchemaName,
  rules: RuleSet,
): { word: YamlWord; offers: Offer[] } | null {
  const at = placeOf(text, offset)
  if (at === null) return null
  const { place, word } = at
  const named = (names: readonly Offered[], kind: OfferKind): Offer[] =>
    names.map((one) => ({ ...one, kind, insert: one.name }))
  const facts = rules.facts.map(({ id, name }) => ({ name: id, description: name }))
  if (place.is === 'key') {
    const after = /^[ \t]*:/.test(text.slice(word.end, word.end + 20)) ? '' : ': '
    const isOfFacts = schema === 'tests' && place.path.at(-1) === 'reads'
    const keys = isOfFacts ? named(facts, 'name') : named(keysAt(schema, place.path), 'key')
    const isNew = ({ name }: Offered) => name === word.text || !place.beside.includes(name)
    return { word, offers: keys.filter(isNew).map((one) => ({ ...one, insert: `${one.name}${after}` })) }
  }
  const key = place.path.findLast((part) => !/^[0-9]+$/.test(part)) ?? ''
  const plain = (names: readonly string[]) => names.map((name) => ({ name, description: null }))
  if (FACT_KEYS.includes(key)) return { word, offers: named(facts, 'name') }
  if (PLACE_KEYS.includes(key)) return { word, offers: named(plain(rules.places.map(({ name }) => name)), 'name') }
  if (key === 'extends') return { word, offers: named(plain(PACKS), 'pack') }
  return { word, offers: named(wordsAt(schema, place.path), 'word') }
}
