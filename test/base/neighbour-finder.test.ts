import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neighbourFinder } from '../../src/base/neighbour-finder.ts'
import type { Range } from '../../src/model/index.ts'

/** Ranges in ascending order, without overlap. */
const ranges = fc
  .uniqueArray(fc.nat(200), { maxLength: 40 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => edges.slice(1).flatMap((end, i): Range[] => (i % 2 ? [] : [{ start: edges[i] as number, end }])))

test('finds what asking every item for every range would find', () => {
  fc.assert(
    fc.property(ranges, ranges, (items, asked) => {
      const [starting, reaching] = [neighbourFinder(items, 'start'), neighbourFinder(items, 'reach')]
      for (const range of asked) {
        const [a, b] = [starting(range), reaching(range)]
        expect(items.slice(a.from, a.to)).toEqual(items.filter((i) => range.start <= i.start && i.start < range.end))
        expect(items.slice(b.from, b.to)).toEqual(items.filter((i) => i.end > range.start && i.start < range.end))
      }
    }),
  )
})

test('looks at each item a few times, however many ranges there are', () => {
  let looks = 0
  const items = Array.from({ length: 1_000 }, (_, i) => ({
    get start() {
      looks++
      return i * 10
    },
    end: i * 10 + 5,
  }))
  const walk = neighbourFinder(items, 'start')
  for (let i = 0; i < 1_000; i++) walk({ start: i * 10, end: i * 10 + 10 })
  expect(looks).toBeLessThan(5 * items.length)
})
