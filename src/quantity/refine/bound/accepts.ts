import type { Interval } from '../../../model/index.ts'
import { ROUNDING, SLACK } from '../../data/bound-meanings.ts'
import type { Draft } from '../../draft.ts'

/** How far below and above a number others are accepted. */
interface Margin {
  below: number
  above: number
}

const NONE: Margin = { below: 0, above: 0 }

/** Returns the number of significant figures: 1 for 30, 2 for 35 and 1,200, 3 for 134. */
const figuresOf = (value: number): number =>
  Math.max(1, (Math.abs(value).toExponential().split('e')[0] ?? '').length - 1)

/** Returns the place value of the last figure before the zeros, for a number with at least two of them: 100 for 5,200. */
const placeValue = (value: number): number => {
  let step = 100
  while (value % (step * 10) === 0) step *= 10
  return step
}

/** Returns how far the number may have been rounded without a hedge. */
function rounding({ unit, numeral: { grain, how, scale } }: Draft, value: number): number {
  if (how === 'fraction' || how === 'fold') return Math.abs(value) * ROUNDING.fraction.share
  if (scale > 1) return grain * ROUNDING.scaled.share
  const measured = unit !== null || grain < 1 ? grain * ROUNDING.measured.share : 0
  const zeros = value !== 0 && value % 100 === 0 && unit !== 'percent' ? placeValue(value) * ROUNDING.zeros.share : 0
  return Math.max(measured, zeros)
}

/** Returns how far below and above a number others are accepted. */
function marginOf(draft: Draft, value: number): Margin {
  if (draft.slack === 'exact' && OPEN.has(draft.bound)) return NONE
  const rounded = rounding(draft, value)
  if (draft.slack === 'exact') return { below: rounded, above: rounded }
  const count = figuresOf(value)
  const row = SLACK.find(({ slack, figures }) => slack === draft.slack && count <= figures)
  const counted = draft.unit === null && draft.numeral.how !== 'fraction' && Number.isInteger(value)
  const side = (share = 0): number =>
    Math.max(rounded, Math.abs(value) * share, row && share > 0 && counted ? row.least : 0)
  return { below: side(row?.below), above: side(row?.above) }
}

const OPEN: ReadonlySet<string> = new Set(['over', 'under', 'at-least', 'at-most'])

/** Adds without floating-point noise. */
const sum = (value: number, by: number): number => (by === 0 ? value : Number((value + by).toPrecision(12)))

/**
 * Returns the interval of values that do not contradict the quantity: its own, widened by how approximate and how rounded it
 * is.
 */
export function accepts(draft: Draft): Interval {
  const { low, high } = draft
  return {
    low: low === null ? null : Math.min(low, sum(low, -marginOf(draft, low).below)),
    high: high === null ? null : Math.max(high, sum(high, marginOf(draft, high).above)),
  }
}
