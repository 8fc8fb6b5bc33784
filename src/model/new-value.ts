import type { Bound, Interval } from './quantity.ts'

/** A number as rule files write it, with its bound. */
export type WrittenNumber =
  | { value: number }
  | { about: number }
  | { over: number }
  | { under: number }
  | { 'at-least': number }
  | { 'at-most': number }
  | { between: [number, number] }

/** A value to be added to a series, as rule files write it. */
export type NewValue = WrittenNumber & { from: string; until?: string; source?: string; by?: string }

/** Returns a number with its bound as a rule file writes it; null if both ends are open. */
export function writtenNumber({ bound, low, high }: Interval & { bound: Bound }): WrittenNumber | null {
  if (low !== null && high !== null) {
    if (bound === 'about') return { about: low }
    return low === high ? { value: low } : { between: [low, high] }
  }
  if (low !== null) return bound === 'over' ? { over: low } : { 'at-least': low }
  if (high !== null) return bound === 'under' ? { under: high } : { 'at-most': high }
  return null
}

/** What rules know by name. */
export type NamedKind = 'person' | 'organisation' | 'place' | 'event'

/** A title to write into the rules. Days are YYYY-MM-DD. */
export interface NewTitle {
  title: string
  from?: string
  until?: string
  source?: string
}

/** A person, an organisation, a place or an event to write into a rule file, by the keys that it has there. */
export interface NamedEntry {
  name: string
  also?: readonly string[]
  misspellings?: readonly string[]
  /** A year or a day, as written. */
  born?: number | string
  died?: number | string
  founded?: number | string
  titles?: readonly NewTitle[]
  /** The place that a place is part of. */
  in?: string
  /** The day of an event. */
  date?: string
}
