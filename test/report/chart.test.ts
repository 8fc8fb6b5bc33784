import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactHistory, Saying } from '../../src/model/index.ts'
import { chart } from '../../src/report/chart/chart.ts'
import { linksBelow } from '../../src/report/github/links.ts'
import { attribute, type Element, elementsOf, textOf } from '../support/tree.ts'

const saying = (on: string, number: number, wrong: string | null): Saying => ({
  ...{ path: 'a.md', line: 5, published: on, on, place: null, low: number, high: number },
  ...{ said: number.toLocaleString('en-US'), attribution: null, text: 'Words.', wrong },
})

/** All texts and marks of one class of a chart of these sayings. */
function drawn(sayings: Saying[]) {
  const history: FactHistory = {
    ...{ fact: 'beds', name: 'Beds', unit: null, per: null, latest: null },
    places: [{ place: null, reference: [], sayings }],
  }
  const elements = elementsOf(chart(history, linksBelow('.')))
  return (name: string) => elements.filter((one) => attribute(one, 'class') === name)
}

/** What a text, or a mark, takes up: left, right, top and bottom. */
function boxOf(one: Element): [left: number, right: number, top: number, bottom: number] {
  const [, at] = /translate\((.*)\)/.exec(attribute(one, 'transform') ?? '') ?? []
  const [x = 0, y = 0] = at?.split(',').map(Number) ?? [Number(attribute(one, 'x')), Number(attribute(one, 'y'))]
  if (at) return [x - 5, x + 5, y - 8, y + 8]
  const half = textOf(one).length * 3.5
  return attribute(one, 'text-anchor') === 'end' ? [x - 2 * half, x, y - 9, y + 2] : [x - half, x + half, y - 9, y + 2]
}

const overlap = (one: Element, other: Element): boolean => {
  const [left, right, top, bottom] = boxOf(one)
  const [from, to, above, below] = boxOf(other)
  return from < right && left < to && above < bottom && top < below
}

const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2024, 1, 1 + n)).toISOString().slice(0, 10))
const sayings = fc
  .array(fc.tuple(day, fc.integer({ min: 1, max: 40 }), fc.boolean()), { minLength: 1, maxLength: 30 })
  .map((list) => list.map(([on, number, isWrong]) => saying(on, number * 50, isWrong ? 'Wrong.' : null)))

test('no number lies on another one or on what else is wrong, and nothing is cut off at the edges', () => {
  fc.assert(
    fc.property(sayings, (said) => {
      const of = drawn(said)
      const [labels, marks] = [of('label'), of('wrong').slice(1)] // the first tells what the sign means
      for (const label of labels)
        expect([...labels, ...marks].filter((other) => other !== label && overlap(label, other)).map(textOf)).toEqual(
          [],
        )
      for (const text of [...labels, ...of('tick')]) {
        const [left, right] = boxOf(text)
        expect([left >= 0, right <= 760, textOf(text)]).toEqual([true, true, textOf(text)])
      }
    }),
    { numRuns: 300 },
  )
})

test('a number that has no room above its point stands below it, or is left out', () => {
  const numbers = (...said: number[]) =>
    drawn(said.map((number) => saying('2024-03-01', number, 'Wrong.')))('label').map(textOf)
  expect(numbers(14, 15, 8)).toEqual(['14', '15', '8'])
  expect(numbers(14, 14, 14)).toEqual(['14', '14'])
})
