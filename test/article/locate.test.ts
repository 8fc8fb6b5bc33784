import { expect, test } from 'vitest'
import { sourceRange } from '../../src/article/index.ts'
import type { Passage } from '../../src/model/index.ts'

/** Source: `a **b**&amp;c`, visible `a b&c`. */
const passage: Passage = {
  in: 'text',
  role: 'body',
  text: 'a b&c',
  runs: [
    { visible: 0, length: 2, source: 0, sourceLength: 2 },
    { visible: 2, length: 1, source: 4, sourceLength: 1 },
    { visible: 3, length: 1, source: 7, sourceLength: 5 },
    { visible: 4, length: 1, source: 12, sourceLength: 1 },
  ],
}

test.each([
  [0, 1, 0, 1],
  [0, 3, 0, 5],
  [2, 3, 4, 5],
  [2, 4, 4, 12],
  [3, 4, 7, 12],
  [4, 5, 12, 13],
  [0, 5, 0, 13],
])('visible %i to %i lies at %i to %i of the source', (start, end, from, to) => {
  expect(sourceRange(passage, { start, end })).toEqual({ start: from, end: to })
})

test('an empty range is a place', () => {
  expect(sourceRange(passage, { start: 2, end: 2 })).toEqual({ start: 4, end: 4 })
  expect(sourceRange(passage, { start: 5, end: 5 })).toEqual({ start: 13, end: 13 })
  expect(sourceRange({ ...passage, text: '', runs: [] }, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})
