import { isAnyOf, isMonth, isPlace, isPossessive, isProperName } from '../grammar/word-class.ts'
import type { Place, Token } from '../model/index.ts'
import { isReporting } from './reporting.ts'
import type { Segment } from './segments.ts'

const LOCATIVE = /^(in|at|near|from|across|throughout|around|inside|into|outside|within|entered|enter|to)$/

/** A place named in a sentence, at token `at`. */
export interface PlaceMention {
  name: string
  at: number
  /** Whether the sentence opens with it. */
  opens: boolean
}

/** Places by all their spellings in lower case, including wrong and former ones. */
export type Gazetteer = ReadonlyMap<string, Place>

/** Makes the gazetteer of the places of the rules. */
export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const byName = new Map<string, Place>()
  for (const place of places) {
    const wrong = [...place.misspellings, ...place.avoid, ...place.former.map(({ name }) => name)]
    for (const name of [...wrong, ...place.also, place.name]) byName.set(name.toLowerCase(), place)
  }
  return byName
}

/**
 * Returns the places that a sentence names from token `first` on: those of the rules by any spelling, and capitalised words
 * after a preposition of place that the tagger takes for a place. Places of the rules have the name that the rules give. A
 * place that says something is a government, not where it happened: "Israel says 111 are held".
 */
export function placesIn(tokens: readonly Token[], first: number, gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let i = first; i < tokens.length; i++) {
    const known = longestKnown(tokens, i, gazetteer)
    if (known) {
      const end = i + known.length
      if (!isPartOfName(tokens, i) && !isSide(tokens, i, end) && !isReporting(tokens, end))
        found.push({ name: known.name, at: i, opens: i === first })
      i += known.length - 1
      continue
    }
    const run = properRun(tokens, i)
    if (run === 0) continue
    const words = tokens.slice(i, i + run)
    const namesPlace = words.some(isPlace) && !words.some(isPersonOrNationality)
    const isSpeaker = isReporting(tokens, i + run)
    if (namesPlace && !isSpeaker && !isPartOfName(tokens, i) && (i === first || isLocated(tokens, i, i + run))) {
      found.push({
        name: words
          .map((t) => t.text)
          .join(' ')
          .replace(/['’]s$/, ''),
        at: i,
        opens: i === first,
      })
    }
    i += run - 1
  }
  return found
}

const isPersonOrNationality = isAnyOf('person', 'nationality')

/** Tells whether something is located there: "in Kyiv", "Kyiv's"; not "from Iceland to Turkey". */
function isLocated(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.normal ?? ''
  if (before === 'from' && tokens[to]?.normal === 'to') return false
  if (before === 'to' && tokens[from - 2]?.normal === 'according') return false
  if (before === 'to' && tokens.slice(Math.max(0, from - 5), from).some((t) => t.normal === 'from')) return false
  return LOCATIVE.test(before) || isPossessive(tokens[to - 1])
}

/** Tells whether a place only names a side of a conflict: "the Israel-Hamas war". */
const isSide = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = isProperName(tokens[to]) ? to + 1 : isProperName(tokens[from - 1]) ? to : -1
  return CONFLICT.test(tokens[last]?.normal ?? '')
}

const CONFLICT = /^(war|conflict|fighting|hostilities|ceasefire|truce|talks)$/

/** Tells whether the place is part of another name: "Bank of England", "University of Gaza". */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.normal === 'of' && isProperName(tokens[at - 2])

function longestKnown(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { name: string; length: number } | null {
  if (gazetteer.size === 0) return null
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length)
    if (!/^\p{Lu}/u.test(words[0]?.text ?? '')) return null
    const place = gazetteer.get(words.map((t) => t.normal).join(' '))
    if (place) return { name: place.name, length }
  }
  return null
}

function properRun(tokens: readonly Token[], at: number): number {
  let length = 0
  while (
    isProperName(tokens[at + length]) &&
    /^\p{Lu}/u.test(tokens[at + length]?.text ?? '') &&
    !(length > 0 && opensDate(tokens, at + length))
  )
    length++
  return length
}

/** Tells whether a month opens a date ("March 5"), and so is not part of the name before it; "Cape May" is a name. */
const opensDate = (tokens: readonly Token[], at: number): boolean =>
  isMonth(tokens[at]) && /^\d/.test(tokens[at + 1]?.text ?? '')

/** Returns the place in the scope that is nearest to the quantity, after it rather than before; else the one that opens the sentence; null for none. */
export function nearestPlace(
  places: readonly PlaceMention[],
  scope: readonly Pick<Segment, 'from' | 'to'>[],
  at: number,
): string | null {
  const distance = (p: PlaceMention) => (p.at > at ? p.at - at - 0.5 : at - p.at)
  const inScope = places.filter((p) => scope.some((s) => s.from <= p.at && p.at < s.to))
  const nearest = inScope.sort((a, b) => distance(a) - distance(b))[0]
  return nearest?.name ?? places.find((p) => p.opens)?.name ?? null
}
