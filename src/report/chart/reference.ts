import { curveStepAfter, line } from 'd3-shape'
import { addDays } from '../../base/calendar.ts'
import { dayText } from '../../english/printed-value.ts'
import type { ReferenceStep } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'
import { interval } from '../words.ts'
import { middle, type Scale } from './scales.ts'

/** The axes of a panel. */
export interface Axes {
  time: Scale<string>
  numbers: Scale<number>
  left: number
  right: number
}

/**
 * Returns the values of the rules as a stepped line for each source, dotted between values that do not follow each
 * other.
 */
export function referenceLines(reference: readonly ReferenceStep[], axes: Axes): Markup[] {
  return [...Map.groupBy(reference, ({ by }) => by).values()].flatMap((steps) => [
    ...steps.filter(({ low, high }) => low !== null && high !== null && low !== high).map((step) => band(step, axes)),
    between(steps, axes),
    ...steps.map((step) => stepLine(step, axes)),
  ])
}

/** Returns the values that hold at some time within the chart. */
export const visibleSteps = (
  reference: readonly ReferenceStep[],
  { time, left, right }: Omit<Axes, 'numbers'>,
): ReferenceStep[] =>
  reference.filter(
    ({ from, until }) =>
      (from === null || time.at(from) <= right) && (until === null || time.at(addDays(until, 1)) >= left),
  )

/** The smallest width of a value in the chart, so that a single day can be seen. */
const WIDTH = 6

function reach({ from, until }: ReferenceStep, { time, left, right }: Axes): [number, number] {
  const start = Math.max(left, from === null ? left : time.at(from))
  const end = Math.min(right, until === null ? right : time.at(addDays(until, 1)))
  const lacking = Math.max(0, WIDTH - (end - start)) / 2
  return [start - lacking, end + lacking]
}

function band(step: ReferenceStep, axes: Axes): Markup {
  const [start, end] = reach(step, axes)
  const [top, bottom] = [axes.numbers.at(step.high as number), axes.numbers.at(step.low as number)]
  return element('rect', { class: 'band', x: px(start), y: px(top), width: px(end - start), height: px(bottom - top) })
}

function between(steps: readonly ReferenceStep[], axes: Axes): Markup {
  const points = steps.flatMap((step): [number, number][] => {
    const y = axes.numbers.at(middle(step))
    return reach(step, axes).map((x): [number, number] => [x, y])
  })
  return element('path', { class: 'between', d: line().curve(curveStepAfter).digits(1)(points) })
}

function stepLine(step: ReferenceStep, axes: Axes): Markup {
  const [start, end] = reach(step, axes)
  const y = px(axes.numbers.at(middle(step)))
  const since = step.from === null ? '' : ` from ${dayText(step.from)}`
  const until = step.until === null ? '' : ` until ${dayText(step.until)}`
  const title = `Rules: ${interval(step)}${since}${until}${step.by === null ? '' : `, by ${step.by}`}`
  return element('path', { class: 'held', d: `M${px(start)},${y}H${px(end)}` }, element('title', {}, title))
}

/** Rounds a length to one decimal. */
export const px = (length: number): number => Math.round(length * 10) / 10
