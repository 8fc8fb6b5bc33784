import type { Interval } from '../../model/index.ts'
import { ROUNDING, SLACK } from '../data/bounds.ts'
import type { Draft } from '../draft.ts'

interface Room {
  below: number
  above: number
}

const NONE: Room = { below: 0, above: 0 }

/** The figures written before the noughts (1 for 30, 2 for 35 and 1,200, 3 for 134), and the step of the last of them. */
function figures(value: number): { count: number; step: number } {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const count = digits.length > 1 ? digits.length - 1 : 1
  return { count, step: 10 ** (Number(exponent) - count + 1) }
}

/** How far the number may have been rounded without a word. */
function rounding(draft: Draft, value: number, step: number): number {
  const { grain, how, scale } = draft.numeral
  if (how === 'fraction' || how === 'fold') return Math.abs(value) * ROUNDING.fraction
  const noughts = scale === 1 && step >= 100
  if (draft.unit !== null || scale > 1 || grain < 1) return (noughts ? step : grain) * ROUNDING.written
  return noughts ? step * ROUNDING.noughts : 0
}

/** How much room the number leaves on each side. */
function room(draft: Draft, value: number): Room {
  if (draft.slack === 'exact' && OPEN.has(draft.bound)) return NONE
  const { count, step } = figures(value)
  const rounded = rounding(draft, value, step)
  const row = SLACK.find(({ slack, figures }) => slack === draft.slack && count <= figures)
  const counted = draft.unit === null && draft.numeral.how !== 'fraction' && Number.isInteger(value)
  const side = (share = 0): number =>
    Math.max(rounded, Math.abs(value) * share, row && share > 0 && counted ? row.least : 0)
  return { below: side(row?.below), above: side(row?.above) }
}

const OPEN: ReadonlySet<string> = new Set(['over', 'under', 'at-least', 'at-most'])

/** Adds without the dust of binary fractions. */
const sum = (value: number, by: number): number => (by === 0 ? value : Number((value + by).toPrecision(12)))

/** What does not contradict the quantity: its interval, widened by its approximation and by how it was rounded. */
export function accepts(draft: Draft): Interval {
  const { low, high } = draft
  return {
    low: low === null ? null : Math.min(low, sum(low, -room(draft, low).below)),
    high: high === null ? null : Math.max(high, sum(high, room(draft, high).above)),
  }
}
