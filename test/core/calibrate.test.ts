import { expect, test } from 'vitest'
import { calibrate, checkArticle, relationsTriedIn } from '../../src/core.ts'

/** Revenue that rose by 21.7 per cent as its two ends have it, and by 27.1 as printed. */
const SWAPPED =
  'Revenue at the yard rose to 92.7 million euros from 76.2 million last year.\n\nGrowth of 27.1 per cent is a record.'
const HOLDS = SWAPPED.replace('27.1', '21.7')
const NOTHING = 'The yard has 40 cranes.'

const triedIn = (text: string) => relationsTriedIn({ path: 'a.txt', text }, {})
const found = (nearMisses = {}) =>
  checkArticle({ path: 'a.txt', text: SWAPPED }, { nearMisses }).findings.map(({ check }) => check)

test('relations are counted by kind, those that hold and those that a slip would make hold', () => {
  const { articles, relations, nearMisses } = calibrate([SWAPPED, HOLDS, NOTHING].map(triedIn))
  expect([articles, nearMisses]).toEqual([3, {}])
  expect(relations).toMatchObject([{ relation: 'change', tried: 2, held: 1, swappedDigits: [0, 1, 0, 0], told: 1 }])
})

test('a relation that often misses has a factor, one that a single article misses has none', () => {
  const [miss, none] = [triedIn(SWAPPED), triedIn(NOTHING)]
  const often = Array.from({ length: 1000 }, (_, i) => (i % 20 === 0 ? miss : none))
  expect(calibrate(often).nearMisses.change).toBeGreaterThan(10)
  const once = Array.from({ length: 1000 }, (_, i) => (i === 0 ? Array.from({ length: 50 }, () => miss).flat() : none))
  expect(calibrate(once).nearMisses).toEqual({})
})

test('a near miss is not reported where chance often makes it', () => {
  expect(found()).toEqual(['arithmetic'])
  expect(found({ change: 1000 })).toEqual([])
  expect(found({ sum: 1000 })).toEqual(['arithmetic'])
})
