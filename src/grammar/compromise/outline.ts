import type { NeighbourRule, Slot } from './library.ts'

/** One place of a pattern, with the keys of the words that may stand there. */
interface Place {
  /** AND of ORs; empty if any word may stand there. */
  keys: readonly (readonly number[])[]
  optional: boolean
  /** Whether it matches several words. */
  greedy: boolean
}

/** The sequence of words that a rule requires. Slightly wider than the rule itself, and much faster to test. */
export interface Outline {
  atStart: boolean
  atEnd: boolean
  places: readonly Place[]
  /** Whether it matches exactly what the rule matches: as many words as places, each identified by its keys. */
  isExact: boolean
}

const ANYTHING: Place = { keys: [], optional: true, greedy: true }

/** Returns the outline of a rule; `keyOf` gives the number of a key. */
export function outlineOf({ regs = [], notIf }: NeighbourRule, keyOf: (name: string) => number): Outline {
  const places = regs.map((slot): Place => {
    if (slot.choices?.some((choice) => choice.length > 1)) return ANYTHING
    return { keys: keysOf(slot, keyOf), optional: slot.optional === true, greedy: slot.greedy === true }
  })
  return {
    atStart: regs[0]?.start === true,
    atEnd: regs.at(-1)?.end === true,
    places,
    isExact: !notIf && regs.every(isPlain),
  }
}

/** Tells whether a slot matches exactly one word, identified by its keys or any at all. */
const isPlain = (slot: Slot): boolean => {
  if (slot.optional || slot.greedy || slot.negative || slot.use || slot.fuzzy) return false
  if (slot.choices) return slot.choices.every((choice) => choice.length === 1 && isPlain(choice[0] as Slot))
  return slot.anything === true || (slot.word ?? slot.tag ?? slot.switch ?? slot.fastOr) !== undefined
}

function keysOf(slot: Slot, keyOf: (name: string) => number): readonly (readonly number[])[] {
  if (slot.negative || slot.use || slot.fuzzy) return []
  if (slot.word !== undefined) return [[keyOf(slot.word)]]
  if (slot.tag !== undefined) return [[keyOf(`#${slot.tag}`)]]
  if (slot.switch !== undefined) return [[keyOf(`%${slot.switch}%`)]]
  if (slot.fastOr) return [[...slot.fastOr].map(keyOf)]
  if (!slot.choices) return []
  const choices = slot.choices.map((choice) => keysOf(choice[0] as Slot, keyOf))
  if (slot.operator === 'and') return choices.flat()
  return choices.every((keys) => keys.length === 1) ? [choices.flat(2)] : []
}

/** Words in a window: one fewer than there are bits to shift, to leave one for the position after the last word. */
export const WINDOW = 30

/**
 * Where words stand in a window: for each key, one bit per word. `first` and `last` say that the stretch begins or ends
 * there.
 */
export interface WindowBits {
  bits: Int32Array
  /** The keys that occur. */
  present: readonly number[]
  length: number
  /** One bit for each word. */
  all: number
  first: boolean
  last: boolean
}

/** Returns where an exact outline can begin in a window, one bit per word. */
export function possibleStarts({ atStart, atEnd, places }: Outline, { bits, length, all }: WindowBits): number {
  let begins = atStart ? 1 : all
  for (const [place, { keys }] of places.entries()) {
    let here = all
    for (const any of keys) here &= bitsOfAny(any, bits)
    begins &= here >> place
  }
  return atEnd ? begins & (1 << (length - places.length)) : begins
}

/** Returns the index of the first word in a window at which an outline can begin. */
export function firstPossibleStart({ atStart, places }: Outline, { bits, all }: WindowBits): number {
  const [place] = places
  if (atStart || !place || place.optional) return 0
  let begins = all
  for (const any of place.keys) begins &= bitsOfAny(any, bits)
  return begins === 0 ? 0 : 31 - Math.clz32(begins & -begins)
}

/** Returns the words that have any of these keys, one bit per word. */
function bitsOfAny(keys: readonly number[], bits: Int32Array): number {
  let at = 0
  for (const key of keys) at |= bits[key] as number
  return at
}

/**
 * Returns after which words the outline can end in a window, one bit each, the first for none; 0 if it cannot match.
 * Follows all possible matches at once, with one bit for each word they may have reached.
 */
export function possibleEnds(
  { atStart, atEnd, places }: Outline,
  { bits, length, all, first, last }: WindowBits,
): number {
  if ((atStart && !first) || (atEnd && !last)) return 0
  let reached = atStart ? 1 : all
  for (const { keys, optional, greedy } of places) {
    let here = all
    for (const any of keys) here &= bitsOfAny(any, bits)
    let after = (reached & here) << 1
    if (greedy) for (let more = after; more !== 0; after |= more) more = (more & here) << 1
    reached = optional ? reached | after : after
    if (reached === 0) return 0
  }
  return atEnd ? reached & (1 << length) : reached
}

/** Returns the last word index (exclusive) at which an outline can end in a window. */
export const lastPossibleEnd = (outline: Outline, window: WindowBits): number =>
  31 - Math.clz32(possibleEnds(outline, window))
