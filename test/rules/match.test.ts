import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model/index.ts'
import { loadRules } from '../../src/rules/index.ts'
import { growsInStep } from '../support/growth.ts'
import { context } from './context.ts'
import { units } from './load-fixture.ts'

const fact = (keys: string, more = ''): Fact => {
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text: `facts:\n  f: ${keys}\n${more}` }], () => null, {
    units,
  })
  expect(mistakes).toEqual([])
  return rules.facts[0] as Fact
}

const states = (keys: string, clause: string, said: Omit<Parameters<typeof context>[0], 'clause'> = {}, more = '') =>
  fact(keys, more).matches(context({ clause, ...said }))

describe('counts', () => {
  const sunk = '{ match: { counts: [boats, fishing vessel], any: [sunk, went under] } }'

  test.each([
    'storm sank 12 [boats]',
    'storm sinks 12 small [wooden boats]',
    'storm is sinking 1 [boat]',
    '12 [Boats] were sunk',
    '3 [fishing vessels] sank',
    '3 [boats] went under',
    '3 [fishing-vessels] sank',
  ])('states it: %s', (clause) => expect(states(sunk, clause)).toBe(true))

  test.each([
    ['another thing', 'storm sank 12 [ships]'],
    ['another head', 'storm sank 12 [boat houses]'],
    ['half a phrase', 'storm sank 12 [vessels]'],
    ['nothing counted', 'storm sank 12'],
    ['no word of any', 'storm spared 12 [boats]'],
    ['words not in a row', '3 [boats] went down under'],
    ['words from two places', '3 [boats] went … under'],
    ['a word that only starts alike', '3 [boats] sunken'],
  ])('does not, with %s: %s', (_, clause) => expect(states(sunk, clause)).toBe(false))

  test('has no unit', () => {
    expect(states(sunk, 'sank 12 [boats]', { quantity: { unit: 'tonne' } })).toBe(false)
    expect(states(sunk, 'sank 12 [boats]', { quantity: { unit: 'percent' } })).toBe(false)
  })

  test('takes percentages where shares are told to count', () => {
    const shares = '{ match: { counts: boats, any: [sunk], shares: true } }'
    expect(states(shares, 'sank 12 [boats]', { quantity: { unit: 'percent' } })).toBe(true)
    expect(states(shares, 'sank 12 [boats]', { quantity: { unit: 'tonne' } })).toBe(false)
  })
})

describe('measures', () => {
  const spilt = '{ match: { measures: [fuel, crude oil], any: [spilt] }, unit: tonnes }'
  const tonnes = { quantity: { unit: 'tonne' } }

  test('states it, in any unit that converts, wherever the word stands in the phrase', () => {
    expect(states(spilt, 'spilt 7 [fuel]', tonnes)).toBe(true)
    expect(states(spilt, 'spilt 7 [marine fuel mix]', { quantity: { unit: 'pound' } })).toBe(true)
    expect(states(spilt, 'spilt 7 [heavy crude oil]', tonnes)).toBe(true)
  })

  test.each([
    ['no unit', 'spilt 7 [fuel]', { quantity: { unit: null } }],
    ['a unit of something else', 'spilt 7 [fuel]', { quantity: { unit: 'litre' } }],
    ['something else', 'spilt 7 [milk]', tonnes],
    ['nothing measured', 'spilt 7', tonnes],
  ])('does not, with %s', (_, clause, said) => expect(states(spilt, clause, said)).toBe(false))

  test('a rate of another period is another figure', () => {
    const daily = '{ match: { measures: fuel }, unit: tonnes, per: day }'
    expect(states(daily, '7 [fuel]', { quantity: { unit: 'tonne', per: 'day' } })).toBe(true)
    expect(states(daily, '7 [fuel]', { quantity: { unit: 'tonne', per: null } })).toBe(true)
    expect(states(daily, '7 [fuel]', { quantity: { unit: 'tonne', per: 'week' } })).toBe(false)
  })
})

describe('alone', () => {
  const hurt = '{ match: { counts: people, alone: [injured, injury], any: [hurt], none: [killed], verb: hurt } }'

  test.each(['18 injured', 'blast left 18 injured', '18 [injuries]', '18 [serious injuries]'])(
    'states it: %s',
    (clause) => expect(states(hurt, clause)).toBe(true),
  )

  test.each([
    ['something else is counted', '18 [horses] injured'],
    ['no such word', '18 missing'],
    ['a word of none', '18 killed or injured'],
  ])('does not where %s: %s', (_, clause) => expect(states(hurt, clause)).toBe(false))
})

describe('conditions', () => {
  test('all: each of them', () => {
    const all = '{ match: { counts: boats, all: [storm, sunk] } }'
    expect(states(all, 'storm sank 12 [boats]')).toBe(true)
    expect(states(all, 'frost sank 12 [boats]')).toBe(false)
  })

  test('none: not one of them', () => {
    const none = '{ match: { counts: boats, any: [sunk], none: [toy, in the game] } }'
    expect(states(none, 'sank 12 [boats] in the bay')).toBe(true)
    expect(states(none, 'sank 12 [boats] in the game')).toBe(false)
    expect(states(none, 'sank 12 [toy boats]')).toBe(false)
  })

  test('verb: the one that governs', () => {
    const verb = '{ match: { counts: boats, verb: [sunk] } }'
    expect(states(verb, 'sank 12 [boats]', { claim: { verb: 'sink' } })).toBe(true)
    expect(states(verb, 'sank 12 [boats]', { claim: { verb: 'buy' } })).toBe(false)
    expect(states(verb, 'sank 12 [boats]')).toBe(false)
  })

  test('place: in it or within it, by any name', () => {
    const place = '{ match: { counts: boats, place: Malta } }'
    const places = 'places: { Malta: , Gozo: { in: Malta, also: Għawdex }, Sicily: }'
    for (const inside of ['Malta', 'Gozo', 'Għawdex', 'GOZO'])
      expect(states(place, '12 [boats]', { claim: { place: inside } }, places)).toBe(true)
    for (const outside of ['Sicily', null])
      expect(states(place, '12 [boats]', { claim: { place: outside } }, places)).toBe(false)
  })

  test('source: a word of who says so', () => {
    const source = '{ match: { counts: boats, source: [coast guard] } }'
    expect(states(source, '12 [boats]', { claim: { attribution: 'the Coast Guard, late on Friday' } })).toBe(true)
    expect(states(source, '12 [boats]', { claim: { attribution: 'a guard on the coast' } })).toBe(false)
    expect(states(source, '12 [boats]')).toBe(false)
  })

  test('a list of sets: one of them', () => {
    const sets = '{ match: [{ counts: boats, any: sunk }, { counts: ferry, any: lost }] }'
    expect(states(sets, 'sank 12 [boats]')).toBe(true)
    expect(states(sets, 'lost 2 [ferries]')).toBe(true)
    expect(states(sets, 'lost 2 [boats]')).toBe(false)
  })
})

describe('words', () => {
  test('=word is that form only', () => {
    const exact = '{ match: { counts: boats, any: [=held] } }'
    expect(states(exact, '12 [boats] are held')).toBe(true)
    expect(states(exact, 'holding 12 [boats]')).toBe(false)
  })

  test('<list> is any word of the list, and lists hold lists', () => {
    const lists = 'words: { craft: [boat, <large>], large: [container ship] }'
    expect(states('{ match: { counts: <craft> } }', '12 [container ships]', {}, lists)).toBe(true)
    expect(states('{ match: { counts: <craft> } }', '12 [containers]', {}, lists)).toBe(false)
  })

  test('<nationality> and <occupation> go by the word class', () => {
    expect(states('{ match: { counts: <nationality> } }', '12 [Libyans#nationality]')).toBe(true)
    expect(states('{ match: { counts: <occupation> } }', '12 [Libyan#nationality sailors#occupation]')).toBe(true)
    expect(states('{ match: { counts: <nationality> } }', '12 [Libyan#nationality sailors#occupation]')).toBe(false)
  })

  test('<event> is any name of an event', () => {
    const events = 'events: [{ name: Bay storm, also: [the February gale], date: 2024-02-03 }]'
    expect(states('{ match: { counts: boats, all: <event> } }', 'the bay storm sank 12 [boats]', {}, events)).toBe(true)
    expect(
      states('{ match: { counts: boats, all: <event> } }', 'the storm in the bay sank 12 [boats]', {}, events),
    ).toBe(false)
  })

  test("the tagger's dictionary form counts", () => {
    expect(states('{ match: { counts: ox } }', '12 [oxes/ox]')).toBe(true)
  })

  test('typographic apostrophes are apostrophes', () => {
    expect(states('{ match: { counts: "o\'clock news" } }', '12 [o’clock news]')).toBe(true)
  })
})

test('a clause of any length takes time in proportion', () => {
  const clause = (length: number) => `12 [boats] ${'sank in the bay '.repeat(length)}`.trim()
  const rule = '{ match: { counts: boats, any: [sunk], none: [in the game] } }'
  expect(growsInStep(50_000, (length) => states(rule, clause(length)))).toBe(true)
})
