import type { Bound, FactValue, Interval } from '../../model/index.ts'
import type { RawValue } from '../file/rule-file.ts'

/** What a rule writes as the place of values that hold in any place. */
export const ANYWHERE = 'anywhere'

const OPEN_ABOVE: ReadonlySet<string> = new Set(['over', 'at-least'])
const OPEN_BELOW: ReadonlySet<string> = new Set(['under', 'at-most'])

/** Returns the range and the bound of a value. */
export function boundOf(raw: RawValue): Interval & { bound: Bound } {
  if (raw.between) return { low: raw.between[0], high: raw.between[1], bound: 'between' }
  for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const) {
    const number = raw[bound]
    if (number !== undefined)
      return { low: OPEN_BELOW.has(bound) ? null : number, high: OPEN_ABOVE.has(bound) ? null : number, bound }
  }
  const number = raw.value ?? null
  return { low: number, high: number, bound: 'exact' }
}

/** Returns a number as messages show it. */
export const valueText = ({ low, high, bound }: FactValue): string => {
  if (bound === 'exact') return String(low)
  return bound === 'between' ? `between ${low} and ${high}` : `${bound.replace('-', ' ')} ${low ?? high}`
}
