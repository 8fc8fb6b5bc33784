import type { NeighbourRule, Slot } from './library.ts'

/** One place of a pattern: the words that may stand there, by their keys. */
interface Place {
  /** And-list of or-lists; none where any word may stand. */
  keys: readonly (readonly number[])[]
  optional: boolean
  /** Holds several words. */
  greedy: boolean
}

/** What must stand one behind the other for a rule to hold; a little wider than the rule itself, and far quicker to try. */
export interface Outline {
  atStart: boolean
  atEnd: boolean
  places: readonly Place[]
  /** Whether it is no wider than the rule: as many words as places, each known by its keys. */
  isExact: boolean
}

const ANYTHING: Place = { keys: [], optional: true, greedy: true }

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

/** Whether a place holds one word, known by its keys or any at all. */
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

/** Words of a stretch, as many as there are bits, less one for the place behind the last word. */
export const WINDOW = 30

/** Where words stand in a window: for each key, a bit for each word; `first` and `last` where the stretch ends there. */
export interface WindowBits {
  bits: Int32Array
  /** The keys that are there. */
  present: readonly number[]
  length: number
  first: boolean
  last: boolean
}

/** Where an exact outline begins in a window, a bit for each word. */
export function possibleStarts({ atStart, atEnd, places }: Outline, { bits, length }: WindowBits): number {
  let begins = atStart ? 1 : 2 ** length - 1
  for (const [behind, { keys }] of places.entries()) {
    let here = 2 ** length - 1
    for (const any of keys) here &= bitsOfAny(any, bits)
    begins &= here >> behind
  }
  return atEnd ? begins & (1 << (length - places.length)) : begins
}

/** The first word of a window that an outline can begin at. */
export function firstPossibleStart({ atStart, places }: Outline, { bits, length }: WindowBits): number {
  const [place] = places
  if (atStart || !place || place.optional) return 0
  let begins = 2 ** length - 1
  for (const any of place.keys) begins &= bitsOfAny(any, bits)
  return begins === 0 ? 0 : 31 - Math.clz32(begins & -begins)
}

/** The words that hold one of these keys. */
function bitsOfAny(keys: readonly number[], bits: Int32Array): number {
  let at = 0
  for (const key of keys) at |= bits[key] as number
  return at
}

/**
 * Behind which words the places can end in a window, a bit for each, the first for none; 0 where they cannot be found. All
 * at once: one bit for each word that they may have come to.
 */
export function possibleEnds({ atStart, atEnd, places }: Outline, { bits, length, first, last }: WindowBits): number {
  if ((atStart && !first) || (atEnd && !last)) return 0
  const all = 2 ** length - 1
  let reached = atStart ? 1 : all
  for (const { keys, optional, greedy } of places) {
    let here = all
    for (const any of keys) here &= bitsOfAny(any, bits)
    let behind = (reached & here) << 1
    if (greedy) for (let more = behind; more !== 0; behind |= more) more = (more & here) << 1
    reached = optional ? reached | behind : behind
    if (reached === 0) return 0
  }
  return atEnd ? reached & (1 << length) : reached
}

/** Behind which word of a window an outline ends at the latest. */
export const lastPossibleEnd = (outline: Outline, window: WindowBits): number =>
  31 - Math.clz32(possibleEnds(outline, window))
