import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTypo, typosAmong } from '../../src/named/typos.ts'
import { growsInStep } from '../support/growth.ts'

test.each([
  ['Hanegbi', 'Hannegbi'],
  ['Delgado', 'Delgato'],
  ['Werkheiser', 'Werkhesier'],
  ['Gascon', 'Gascón'],
  ['Hoffman', 'Hoffmann'],
])('%s and %s are one slip apart', (a, b) => {
  expect(isTypo(a, b)).toBe(true)
  expect(isTypo(b, a)).toBe(true)
})

test.each([
  ['Hanegbi', 'Hanegbi'],
  ['Germans', 'Germany'],
  ['Miller', 'Millers'],
  ['Princes', 'Princess'],
  ['Hardin', 'Mardin'],
  ['Novak', 'Nowack'],
  ['Anders', 'Sander'],
])('%s and %s are not', (a, b) => {
  expect(isTypo(a, b)).toBe(false)
  expect(isTypo(b, a)).toBe(false)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })

test('among any words, the pairs one slip apart are found, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
      const key = (a: string, b: string) => [a, b].sort().join(' ')
      const expected = words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => (isTypo(a, b) ? [key(a, b)] : [])))
      expect([...typosAmong(words)].map(([a, b]) => key(a, b)).sort()).toEqual(expected.sort())
    }),
  )
})

test('a great many words take no long time', () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `Na${i.toString(36)}me`.repeat(2))
  expect(growsInStep(words.length, (count) => [...typosAmong(words.slice(0, count))])).toEqual([])
})
