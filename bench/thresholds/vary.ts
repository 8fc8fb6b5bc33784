import { THRESHOLDS } from '../../src/base/thresholds.ts'
import { TOLERANCES } from '../../src/check/arithmetic/tolerances.ts'

/** A number in the tables of thresholds. */
export interface Knob {
  name: string
  value: number
  /** The other values to try. */
  others: readonly number[]
}

/** Names of the numbers read since it was last emptied. */
const asked = new Set<string>()
let given: { name: string; value: number } | null = null

/**
 * Returns every number of a table, with a getter that records its use and returns another value while one is tried.
 * Elsewhere the tables are read-only.
 */
function knobsOf(table: Readonly<Record<string, number>>, prefix: string): Knob[] {
  return Object.entries(table).map(([key, value]) => {
    const name = prefix + key
    Object.defineProperty(table, key, {
      get() {
        asked.add(name)
        return given?.name === name ? given.value : value
      },
    })
    return { name, value, others: valuesAround(value) }
  })
}

/** Returns half and double a value; for small whole numbers also one less and one more. */
function valuesAround(value: number): number[] {
  const isWhole = Number.isInteger(value)
  const steps = isWhole && value <= 10 ? [value - 1, value + 1] : []
  const values = [isWhole ? Math.round(value / 2) : value / 2, ...steps, value * 2]
  return [...new Set(values)].filter((other) => other !== value).sort((a, b) => a - b)
}

/** All numbers that comparing and arithmetic depend on. */
export const KNOBS: readonly Knob[] = [...knobsOf(THRESHOLDS, ''), ...knobsOf(TOLERANCES, 'arithmetic.')]

/** Runs a function, and returns its result and the numbers that it used. No other number can change the result. */
export function withKnobsAsked<T>(run: () => T): { result: T; knobs: Knob[] } {
  asked.clear()
  const result = run()
  return { result, knobs: KNOBS.filter(({ name }) => asked.has(name)) }
}

/** Runs a function with another value of a number. */
export function withValue<T>({ name }: Knob, value: number, run: () => T): T {
  given = { name, value }
  try {
    return run()
  } finally {
    given = null
  }
}
