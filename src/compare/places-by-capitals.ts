import type { Side } from '../claim/side.ts'
import { isAnyOf } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

const LOCATIVE = /^(?:in|at|near|outside)$/
/** What capitals say of a word behind "in", "at" or "near" that is no place. */
const isNoPlace = isAnyOf('date', 'person', 'organization', 'nationality', 'acronym')

/**
 * The places that a sentence names by nothing but capital letters behind "in", "at", "near" or "outside", in lower case:
 * "the blast in Basra"; where it names none, that of its dateline. Enough to keep two claims apart, too little to tie one
 * to a place of the rules.
 */
export function placesByCapitals({ context: { tokens, dateline } }: Side): string[] {
  const named = tokens.flatMap((_, i) => placeAt(tokens, i) ?? [])
  return named.length === 0 && dateline !== null ? [dateline.toLowerCase()] : named
}

/** The one of these places that stands right behind what is counted, and so is that of no other number: "60 homes in Basra". */
export function placeBehindCounted({ context: { tokens, counted } }: Side): string | null {
  const noun = counted.at(-1)
  return noun ? placeAt(tokens, tokens.indexOf(noun) + 1) : null
}

/** The words with a capital behind a preposition at `at`; null where there are none. */
function placeAt(tokens: readonly Token[], at: number): string | null {
  if (!LOCATIVE.test(tokens[at]?.normal ?? '')) return null
  const from = tokens[at + 1]?.normal === 'the' ? at + 2 : at + 1
  let to = from
  while (isCapitalised(tokens[to]) && (to === from || isNext(tokens[to - 1], tokens[to]))) to++
  return to === from
    ? null
    : tokens
        .slice(from, to)
        .map((word) => word.normal)
        .join(' ')
}

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && !isNoPlace(token)

/** With nothing but a space between. */
const isNext = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && b.start - a.end < 2
