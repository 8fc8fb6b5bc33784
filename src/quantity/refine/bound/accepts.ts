import type { Interval } from '../../../model/index.ts'
import { ROUNDING, SLACK } from '../../data/bound-meanings.ts'
import type { Draft } from '../../draft.ts'

interface Room {
  below: number
  above: number
}

const NONE: Room = { below: 0, above: 0 }

/** How many figures are written before the noughts: 1 for 30, 2 for 35 and 1,200, 3 for 134. */
const figuresOf = (value: number): number =>
  Math.max(1, (Math.abs(value).toExponential().split('e')[0] ?? '').length - 1)

/** The step of the last figure that is no nought, of a number that ends in two noughts at least: 100 for 5,200. */
const stepOf = (value: number): number => {
  let step = 100
  while (value % (step * 10) === 0) step *= 10
  return step
}

/** How far the number may have been rounded without a word. */
function rounding({ unit, numeral: { grain, how, scale } }: Draft, value: number): number {
  if (how === 'fraction' || how === 'fold') return Math.abs(value) * ROUNDING.fraction.share
  if (scale > 1) return grain * ROUNDING.scaled.share
  const read = unit !== null || grain < 1 ? grain * ROUNDING.measured.share : 0
  const noughts = value !== 0 && value % 100 === 0 && unit !== 'percent' ? stepOf(value) * ROUNDING.zeros.share : 0
  return Math.max(read, noughts)
}

/** How much room the number leaves on each side. */
function room(draft: Draft, value: number): Room {
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
