import type { Place, Token } from '../model/index.ts'

const LOCATIVE = /^(in|at|near|from|across|throughout|around|inside|into|outside|within|entered|enter|to)$/

/** A place named in a sentence, at token `at`. */
export interface PlaceMention {
  name: string
  at: number
}

/** Looks up a place by any of its spellings, lower case. */
export type Gazetteer = ReadonlyMap<string, Place>

export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const byName = new Map<string, Place>()
  for (const place of places) for (const name of [place.name, ...place.also]) byName.set(name.toLowerCase(), place)
  return byName
}

/**
 * The places a sentence names: those of the rules by any spelling, and runs of capitalised words behind a preposition
 * of place that the tagger takes for a place. Names of the rules come out as the rules write them.
 */
export function placesIn(tokens: readonly Token[], gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const known = longestKnown(tokens, i, gazetteer)
    if (known) {
      found.push({ name: known.name, at: i })
      i += known.length - 1
      continue
    }
    const run = properRun(tokens, i)
    if (run === 0) continue
    const words = tokens.slice(i, i + run)
    const isPlace =
      words.some((t) => t.tags.has('Place')) && !words.some((t) => t.tags.has('Person') || t.tags.has('Demonym'))
    if (isPlace && (LOCATIVE.test(tokens[i - 1]?.normal ?? '') || words.every((t) => t.tags.has('Place')))) {
      found.push({
        name: words
          .map((t) => t.text)
          .join(' ')
          .replace(/['’]s$/, ''),
        at: i,
      })
    }
    i += run - 1
  }
  return found
}

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
  while (tokens[at + length]?.tags.has('ProperNoun') && /^\p{Lu}/u.test(tokens[at + length]?.text ?? '')) length++
  return length
}

/** The place nearest to the quantity, of those named in its sentence; one in its own scope wins. */
export function nearestPlace(
  places: readonly PlaceMention[],
  inScope: (tokenIndex: number) => boolean,
  at: number,
): string | null {
  const rank = (p: PlaceMention) => (inScope(p.at) ? 0 : 1000) + Math.abs(p.at - at)
  const best = [...places].sort((a, b) => rank(a) - rank(b))[0]
  return best?.name ?? null
}
