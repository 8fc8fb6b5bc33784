import { expect, test } from 'vitest'
import { explainFact, extractClaims } from '../../src/core.ts'
import type { Explanation } from '../../src/model/index.ts'
import { rulesFrom, shippedRules } from '../support/rules.ts'

const RULES = `
facts:
  bridges-closed:
    match:
      - { counts: [bridge], any: [closed, shut], none: [reopened] }
      - { alone: [closures] }
    values: [{ value: 3, from: 2024-03-01, until: 2024-03-10 }]
  crossings-shut:
    match: { counts: [rail bridge], any: [shut], all: [flood] }
  trams-halted:
    match: { counts: [tram], undergoes: [halt], all: [depot] }
  salt-spread:
    match: { measures: [salt], verb: [spread], place: Riverton, source: [council] }
    unit: tonnes
places: { Riverton: {}, Shelby: {} }
`

const explain = (id: string, text: string, published: string | null = '2024-03-02'): Explanation[] => {
  const rules = rulesFrom(RULES)
  const fact = rules.facts.find((one) => one.id === id)
  if (!fact) throw new Error(id)
  return explainFact(fact, { text, published }, { rules })
}

/** The conditions of the nearest set, as "key ✓ words" or "key ✗ words". */
const told = ([explanation]: Explanation[]) =>
  explanation?.sets[0]?.conditions.map(({ key, met, found }) => `${key} ${met ? '✓' : '✗'} ${found}`)

test('each condition tells the words that meet it', () => {
  const all = explain('bridges-closed', 'Three old bridges were closed on Monday.')
  expect(told(all)).toEqual(['unit ✓ null', 'counts ✓ old bridges', 'any ✓ closed', 'none ✓ null'])
  expect(all).toMatchObject([{ read: true, rivals: [], line: 1, sentence: 'Three old bridges were closed on Monday.' }])
})

test.each([
  ['Three roads were closed.', ['counts ✗ roads']],
  ['Three bridges were painted.', ['any ✗ null']],
  ['Three bridges were shut and reopened.', ['none ✗ reopened']],
  ['Some 3 tonnes of bridges were shut.', ['unit ✗ tonne']],
  ['Three roads were painted.', ['alone ✗ roads']],
])('the nearest miss of: %s', (text, missed) => {
  const all = explain('bridges-closed', text)
  expect(all[0]?.read).toBe(false)
  expect(told(all)?.filter((line) => line.includes('✗'))).toEqual(missed)
})

test('place, source and verb are told as they were read', () => {
  expect(told(explain('salt-spread', 'The mayor said 3 tonnes of salt melted in Shelby.'))).toEqual([
    'unit ✓ tonne',
    'measures ✓ salt',
    'verb ✗ melt',
    'source ✗ mayor',
    'place ✗ Shelby',
  ])
})

test('words that may stand anywhere in the sentence are found there', () => {
  const all = explain('trams-halted', 'Ice covered the whole depot at dawn, and 12 trams were halted.')
  expect(all[0]?.read).toBe(true)
  expect(told(all)).toEqual(['unit ✓ null', 'counts ✓ trams', 'undergoes ✓ halted', 'all ✓ depot'])
})

test('another fact that fits better is named', () => {
  const text = 'Three rail bridges were shut by the flood.'
  expect(explain('bridges-closed', text)).toMatchObject([{ read: false, rivals: ['crossings-shut'] }])
  expect(explain('crossings-shut', text)).toMatchObject([{ read: true, rivals: [] }])
})

test.each([
  ['Three bridges are closed.', null],
  ['Three bridges may be closed.', 'it is hypothetical, not asserted'],
  ['Three wooden bridges are closed.', 'it counts only some of them'],
  ['Three more bridges are closed.', 'it is an addition, as in "three more"'],
  ['Three bridges were closed on March 20, 2023.', 'there is no value for its day'],
])('what keeps a number from being held against the values: %s', (text, obstacle) => {
  expect(explain('bridges-closed', text)).toMatchObject([{ read: true, obstacle }])
})

test('without a day of publication no day is known', () => {
  expect(explain('bridges-closed', 'Three bridges are closed.', null)).toMatchObject([
    { read: true, obstacle: 'its day is not known' },
  ])
})

test('a set is met exactly where each of its conditions is, for every example of the shipped rules', () => {
  const rules = shippedRules()
  const texts = rules.facts.flatMap(({ examples }) => examples)
  for (const { text, published } of texts) {
    for (const context of extractClaims({ text, published }, { rules }).contexts) {
      for (const fact of rules.facts) {
        const sets = fact.explain(context)
        const wrong = sets.filter(({ met, conditions }) => met !== conditions.every((one) => one.met))
        expect([text, fact.id, wrong]).toEqual([text, fact.id, []])
        expect([text, fact.id, sets[0]?.met]).toEqual([text, fact.id, fact.matches(context)])
      }
    }
  }
})
