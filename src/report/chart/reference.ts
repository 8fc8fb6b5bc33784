import { curveStepAfter, line } from 'd3-shape'
import { addDays } from '../../base/calendar.ts'
import { dayText } from '../../english/printed-value.ts'
import type { ReferenceStep } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'
import { interval } from '../words.ts'
import { middle, type Scale } from './scales.ts'

/** What a panel is drawn with. */
export interface Axes {
  time: Scale<string>
  numbers: Scale<number>
  left: number
  right: number
}

/** The values of the rules: a step line where they hold, dotted where nothing is said of the days between; one a source. */
export function referenceLines(reference: readonly ReferenceStep[], axes: Axes): Markup[] {
  return [...Map.groupBy(reference, ({ by }) => by).values()].flatMap((steps) => [
    ...steps.filter(({ low, high }) => low !== null && high !== null && low !== high).map((step) => band(step, axes)),
    between(steps, axes),
    ...steps.map((step) => stepLine(step, axes)),
  ])
}

/** Those of the values that hold at some time that the chart shows. */
export const visibleSteps = (
  reference: readonly ReferenceStep[],
  { time, left, right }: Omit<Axes, 'numbers'>,
): ReferenceStep[] =>
  reference.filter(
    ({ from, until }) =>
      (from === null || time.at(from) <= right) && (until === null || time.at(addDays(until, 1)) >= left),
  )

/** Where a value begins and ends to hold, in the chart. A day is at least this wide. */
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

/** A length with one decimal, which is as fine as it shows. */
export const px = (length: number): number => Math.round(length * 10) / 10
