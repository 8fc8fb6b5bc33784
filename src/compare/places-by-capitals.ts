import type { Side } from '../claim/side.ts'
import { isAnyOf } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

const LOCATIVE = /^(?:in|at|near|outside)$/
/** Capitalised words that are not places. */
const isNoPlace = isAnyOf('date', 'person', 'organization', 'nationality', 'acronym')

/**
 * Returns the places of a sentence by capital letters alone, after "in", "at", "near" or "outside", in lower case: "the
 * blast in Basra"; else that of its dateline. Good enough to tell two claims apart, but not to match a place of the rules.
 */
export function placesByCapitals({ context: { tokens, dateline } }: Side): string[] {
  const named = tokens.flatMap((_, i) => placeAt(tokens, i) ?? [])
  return named.length === 0 && dateline !== null ? [dateline.toLowerCase()] : named
}

/** Returns the place right after what is counted, which belongs to this number alone: "60 homes in Basra"; null where there is none. */
export function placeBehindCounted({ context: { tokens, counted } }: Side): string | null {
  const noun = counted.at(-1)
  return noun ? placeAt(tokens, tokens.indexOf(noun) + 1) : null
}

/** Returns the capitalised words after a preposition at token `at`; null where there are none. */
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

/** Tells whether only a space stands between two words. */
const isNext = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && b.start - a.end < 2
