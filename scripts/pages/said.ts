import type { Interval, Quantity } from '../../src/model/index.ts'

const number = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 15 })

/** Returns an interval in words: "27 to 33", "30 and more". */
export function interval({ low, high }: Interval): string {
  if (low === null) return high === null ? 'anything' : `up to ${number(high)}`
  if (high === null) return `${number(low)} and more`
  return low === high ? number(low) : `${number(low)} to ${number(high)}`
}

const SAID: Record<Quantity['bound'], (low: string, high: string) => string> = {
  exact: (low) => low,
  about: (low) => `about ${low}`,
  over: (low) => `more than ${low}`,
  under: (_, high) => `less than ${high}`,
  'at-least': (low) => `${low} or more`,
  'at-most': (_, high) => `${high} or less`,
  between: (low, high) => `${low} to ${high}`,
}

/** Returns what was read of a quantity: "more than 1,300,000 tonne, up". */
export function quantity({
  bound = 'exact',
  low,
  high,
  unit,
  per,
  change,
  role,
  approximate,
}: Partial<Quantity>): string {
  const [from, to] = [low, high].map((end) => (typeof end === 'number' ? number(end) : ''))
  const size = SAID[bound](from ?? '', to ?? '')
  const hedged = approximate && bound !== 'about' ? `about ${size}` : size
  const isInUnit = unit?.endsWith(` per ${per}`) === true // "hour per week"
  return [[hedged, unit, !isInUnit && per && `per ${per}`].filter(Boolean).join(' '), change, role]
    .filter(Boolean)
    .join(', ')
}
