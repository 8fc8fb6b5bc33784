import { KNOBS, type Knob, withKnobsAsked, withValue } from './vary.ts'

/** Counts of results. Only their sums are kept. */
export type Counts = Record<string, number>

/** The results of a set with each value of each number. */
export interface Tally {
  items: number
  asIs: Counts
  /** By name and value of the number; missing if no item used it. */
  varied: Map<string, Map<number, Counts>>
  /** How many items used a number, by its name. */
  asked: Map<string, number>
}

/** Returns an empty tally. */
export const newTally = (): Tally => ({ items: 0, asIs: {}, varied: new Map(), asked: new Map() })

/**
 * Judges one item with the current numbers, and again with every other value of those that it used. The judges of an
 * item are independent, so that only those that use a number are repeated.
 */
export function addItem(tally: Tally, judges: readonly (() => Counts)[]): void {
  tally.items++
  const names = new Set<string>()
  for (const judge of judges) {
    const { result, knobs } = withKnobsAsked(judge)
    add(tally.asIs, result)
    for (const knob of knobs) {
      names.add(knob.name)
      for (const value of knob.others) addDifference(tally, knob, value, result, withValue(knob, value, judge))
    }
  }
  for (const name of names) tally.asked.set(name, (tally.asked.get(name) ?? 0) + 1)
}

/** Stores how a value changes the counts. The counts themselves are the sum with the current ones. */
function addDifference({ varied }: Tally, { name }: Knob, value: number, asIs: Counts, now: Counts): void {
  const values = varied.get(name) ?? new Map<number, Counts>()
  varied.set(name, values)
  const difference = values.get(value) ?? {}
  values.set(value, difference)
  for (const key of new Set([...Object.keys(asIs), ...Object.keys(now)]))
    difference[key] = (difference[key] ?? 0) + (now[key] ?? 0) - (asIs[key] ?? 0)
}

function add(sum: Counts, more: Counts): void {
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count
}

/** Returns the counts of a set with another value of a number. */
export function countsWith({ asIs, varied }: Tally, { name }: Knob, value: number): Counts {
  const counts = { ...asIs }
  add(counts, varied.get(name)?.get(value) ?? {})
  return counts
}

/** Tells whether a value of a number changes any count of a set. */
export const changes = (tally: Tally, { name }: Knob, value: number): boolean =>
  Object.values(tally.varied.get(name)?.get(value) ?? {}).some((count) => count !== 0)

/** Returns the numbers of which no value changes anything in any of the sets. */
export const idle = (tallies: readonly Tally[]): Knob[] =>
  KNOBS.filter((knob) => tallies.every((tally) => knob.others.every((value) => !changes(tally, knob, value))))
