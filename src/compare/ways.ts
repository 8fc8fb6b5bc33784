import type { Side } from '../claim/side.ts'
import { meaningOf } from '../english/forms/synonyms.ts'

/** The way in which a number moved to its level. */
export type Way = 'rise' | 'fall'

/** Returns the way in which a number moved to the level that is stated: a fall for "sales decreased to $1.6 billion"; null where it only is, or where it says by how much. */
export function wayOf({ quantity, claim: { verb } }: Side): Way | null {
  if (quantity.change !== null || verb === null) return null
  return WAYS.find((way) => meaningOf(verb) === meaningOf(way)) ?? null
}

const WAYS: readonly Way[] = ['rise', 'fall']

/** Tells whether one level was reached by a rise and the other by a fall: "sales increased to $1.6 billion", "sales decreased to $1.6 billion". */
export function moveApart(a: Side, b: Side): boolean {
  const [one, other] = [wayOf(a), wayOf(b)]
  return one !== null && other !== null && one !== other
}
