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
}

const ANYTHING: Place = { keys: [], optional: true, greedy: true }

export function outlineOf({ regs = [] }: NeighbourRule, keyOf: (name: string) => number): Outline {
  const places = regs.map((slot): Place => {
    if (slot.choices?.some((choice) => choice.length > 1)) return ANYTHING
    return { keys: keysOf(slot, keyOf), optional: slot.optional === true, greedy: slot.greedy === true }
  })
  return { atStart: regs[0]?.start === true, atEnd: regs.at(-1)?.end === true, places }
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
export interface Whereabouts {
  bits: Int32Array
  length: number
  first: boolean
  last: boolean
}

/** Whether the places can be found in a window: all at once, one bit for each word that they may have come to. */
export function fits({ atStart, atEnd, places }: Outline, { bits, length, first, last }: Whereabouts): boolean {
  if ((atStart && !first) || (atEnd && !last)) return false
  const all = 2 ** length - 1
  let reached = atStart ? 1 : all
  for (const { keys, optional, greedy } of places) {
    let here = all
    for (const any of keys) {
      let at = 0
      for (const key of any) at |= bits[key] as number
      here &= at
    }
    let behind = (reached & here) << 1
    if (greedy) for (let more = behind; more !== 0; behind |= more) more = (more & here) << 1
    reached = optional ? reached | behind : behind
    if (reached === 0) return false
  }
  return !atEnd || (reached & (1 << length)) !== 0
}
