import { THRESHOLDS } from '../../src/base/thresholds.ts'
import { TOLERANCES } from '../../src/check/arithmetic/tolerances.ts'

/** One number of the tables of thresholds. */
export interface Knob {
  name: string
  value: number
  /** The values that it is given in turn. */
  others: readonly number[]
}

/** Names of what was asked for since it was last emptied. */
const asked = new Set<string>()
let given: { name: string; value: number } | null = null

/**
 * Every number of a table, each made to tell when it is asked for, and to give way to another value while one is tried. The
 * tables are for reading alone everywhere else.
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

/** Half and double; of small whole numbers one less and one more as well. */
function valuesAround(value: number): number[] {
  const isWhole = Number.isInteger(value)
  const steps = isWhole && value <= 10 ? [value - 1, value + 1] : []
  const values = [isWhole ? Math.round(value / 2) : value / 2, ...steps, value * 2]
  return [...new Set(values)].filter((other) => other !== value).sort((a, b) => a - b)
}

/** All numbers that comparing and arithmetic turn on. */
export const KNOBS: readonly Knob[] = [...knobsOf(THRESHOLDS, ''), ...knobsOf(TOLERANCES, 'arithmetic.')]

/** Runs something, and returns with its result the numbers that it asked for: no other could change the result. */
export function withKnobsAsked<T>(run: () => T): { result: T; knobs: Knob[] } {
  asked.clear()
  const result = run()
  return { result, knobs: KNOBS.filter(({ name }) => asked.has(name)) }
}

/** Runs something with another value in a number's place. */
export function withValue<T>({ name }: Knob, value: number, run: () => T): T {
  given = { name, value }
  try {
    return run()
  } finally {
    given = null
  }
}
