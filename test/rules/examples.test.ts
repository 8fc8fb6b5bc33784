import { expect, test } from 'vitest'
import type { Claim, Quantity, Reading } from '../../src/model/index.ts'
import { loadRules, runExamples } from '../../src/rules/index.ts'

const RULES = `
facts:
  boats-sunk:
    match: { counts: boats }
    examples:
      - { text: 3 4, published: 2024-02-01, reads: 4 }
      - { text: 3 4, reads: 5 }
      - { text: "3", reads: nothing }
      - { text: none, reads: nothing }
      - { text: none, reads: 1 }
`

/** A reader that takes every number for a count of boats. */
const read = (text: string): Reading => {
  const numbers = text.match(/[0-9]+/g) ?? []
  return {
    quantities: numbers.map((number) => ({ low: Number(number), high: null }) as Quantity),
    claims: numbers.map((_, quantity) => ({ quantity, fact: 'boats-sunk' }) as Claim),
  } as Reading
}

test('each example tells what was expected and what was read', () => {
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text: RULES }], () => null)
  expect(mistakes).toEqual([])
  const published: (string | null)[] = []
  const results = runExamples(rules, (text, day) => {
    published.push(day)
    return read(text)
  })
  expect(
    results.map(({ fact, example, passed, expected, actual }) => [fact.id, example.at.line, passed, expected, actual]),
  ).toEqual([
    ['boats-sunk', 6, true, '4', '3, 4'],
    ['boats-sunk', 7, false, '5', '3, 4'],
    ['boats-sunk', 8, false, 'nothing', '3'],
    ['boats-sunk', 9, true, 'nothing', 'nothing'],
    ['boats-sunk', 10, false, '1', 'nothing'],
  ])
  expect(published).toEqual(['2024-02-01', null, null, null, null])
})
