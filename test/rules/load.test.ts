import { describe, expect, test } from 'vitest'
import { type Fact, NO_RULES } from '../../src/model/index.ts'
import { loadRules } from '../../src/rules/index.ts'
import { loadFixture, units } from './load-fixture.ts'

const BOATS = '{ match: { counts: boats, any: [sunk] }'

const load = (files: Record<string, string>, beside: Record<string, string> = {}) =>
  loadRules(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    (path) => beside[path] ?? null,
    { units },
  )

const only = (facts: readonly Fact[]): Fact => {
  expect(facts).toHaveLength(1)
  return facts[0] as Fact
}

describe('facts', () => {
  test('a name is made from the id, and nothing else is made up', () => {
    const fact = only(loadFixture('smallest.good.yml').rules.facts)
    expect(fact).toMatchObject({
      id: 'boats-sunk',
      name: 'Boats sunk',
      unit: null,
      per: null,
      severity: null,
      message: null,
      note: null,
      series: [],
      examples: [],
      at: { path: 'smallest.good.yml', line: 2, column: 3 },
    })
  })

  test('every key is read', () => {
    const { rules } = loadFixture('every-key.good.yml')
    const [boats, fuel] = rules.facts as [Fact, Fact]
    expect(rules.facts.map(({ id }) => id)).toEqual(['boats-sunk', 'fuel-spilt', 'boats-raised', 'boats-lost'])
    expect(boats).toMatchObject({
      severity: 'warning',
      message: 'Ask the harbour office.',
      note: 'Rowing boats do not count.',
    })
    expect(boats.examples.map(({ text, published, reads, at }) => [text, published, reads, at.line])).toEqual([
      ['Three boats sank.', '2024-02-01', 3, 40],
      ['Three boats were refloated.', null, null, 41],
    ])
    expect(fuel).toMatchObject({ unit: 'tonne', per: 'day' })
    expect(rules.places.map(({ name, in: within, also }) => [name, within, also])).toEqual([
      ['Malta', null, []],
      ['Gozo', 'Malta', ['Għawdex']],
    ])
    expect(rules.people.map(({ id, also, misspellings }) => [id, also, misspellings])).toEqual([
      ['robert-abela', [], []],
      ['abela', ['Bob Abela'], ['Robert Abella']],
    ])
    expect(rules.people[1]?.titles).toEqual([
      {
        title: 'Prime Minister of Malta',
        from: '2020-01-13',
        until: '2028-01-01',
        seen: null,
        asOf: null,
        source: 'https://example.org/cabinet',
        at: { path: 'every-key.good.yml', line: 82, column: 9 },
      },
    ])
    expect(rules.events.map(({ name, also, date }) => [name, also, date])).toEqual([
      ['Bay storm', [], '2024-02-03'],
      ['Ice storm', ['the great freeze'], '2024-02-29'],
    ])
  })

  test('relations, organisations, units and births are read', () => {
    const { relations, organisations, places, units, people } = loadFixture('every-key.good.yml').rules
    const nothing = { severity: null, message: null, note: null }
    expect(relations).toMatchObject([
      { fact: 'boats-sunk', is: 'equals', sameDay: false, ...nothing, severity: 'warning' },
      {
        fact: 'boats-lost',
        is: 'at-most',
        sameDay: true,
        ...nothing,
        message: 'Count again.',
        note: 'Lost boats sank.',
      },
      { fact: 'boats-raised', is: 'equals', sameDay: true, ...nothing },
    ])
    expect(relations.map(({ other }) => other)).toEqual([
      { by: 'sum', facts: ['boats-raised', 'boats-lost'] },
      { by: 'one', facts: ['boats-sunk'] },
      { by: 'difference', facts: ['boats-sunk', 'boats-lost'] },
    ])
    expect(organisations).toMatchObject([
      {
        name: 'Malta Maritime Authority',
        also: ['MMA'],
        misspellings: ['Malta Maritime Autority'],
        avoid: ['the Authority'],
        former: [{ name: 'Yachting Centre', until: '1991-12-31' }],
      },
    ])
    expect(places[1]).toMatchObject({ name: 'Gozo', misspellings: ['Gozzo'], avoid: ['Ghawdex'] })
    expect(units).toMatchObject([{ name: 'bargeload', also: ['barge load'], equals: 40, unit: 'tonne' }])
    expect(people.map(({ born }) => born)).toEqual([null, { from: '1977-12-07', to: '1977-12-07' }])
  })

  test.each([
    ['born: 1950', '1950-01-01', '1950-12-31'],
    ['age: { years: 40, on: 2024-03-22 }', '1983-03-23', '1984-03-22'],
    ['age: { years: 1, on: 2024-02-29 }', '2022-03-01', '2023-02-28'],
  ])('%s is a birth between %s and %s', (key, from, to) => {
    expect(load({ 'a.yml': `people: [{ name: Ann Roe, ${key} }]` }).rules.people[0]?.born).toEqual({ from, to })
  })

  test('a relation with a disabled fact is gone', () => {
    const facts = `facts: { boats-sunk: ${BOATS} }, boats-lost: ${BOATS} } }`
    const relation = 'relations: [{ fact: boats-lost, at-most: boats-sunk }]'
    expect(load({ 'a.yml': `${facts}\n${relation}` }).rules.relations).toHaveLength(1)
    expect(load({ 'a.yml': `${facts}\n${relation}\ndisable: boats-sunk` }).rules.relations).toEqual([])
  })

  test('a disabled fact is gone', () => {
    const files = { 'a.yml': 'extends: factlint/crisis\ndisable: boats-sunk' }
    const { rules, mistakes } = load(files, { 'factlint/crisis': `facts: { boats-sunk: ${BOATS} } }` })
    expect([rules.facts, mistakes]).toEqual([[], []])
  })
})

describe('values', () => {
  test('bounds leave an end open', () => {
    const [boats] = loadFixture('every-key.good.yml').rules.facts
    expect(boats?.series[0]?.values.map(({ bound, low, high, from, by }) => [bound, low, high, from, by])).toEqual([
      ['exact', 3, 3, null, 'coast guard'],
      ['about', 4, 4, '2024-02-03', 'coast guard'],
      ['at-least', 5, null, '2024-03-01', 'harbour office'],
      ['between', 5, 8, '2024-03-01', 'coast guard'],
      ['over', 8, null, '2024-04-01', 'coast guard'],
      ['under', null, 20, '2024-05-01', 'coast guard'],
      ['at-most', null, 20, '2024-06-01', 'coast guard'],
    ])
  })

  test('what holds for all values of a place', () => {
    const [boats] = loadFixture('every-key.good.yml').rules.facts
    expect(boats?.series[0]).toMatchObject({
      place: 'Malta',
      range: { low: 0, high: null },
      since: '2024-02-03',
      direction: 'rising',
      maxChange: { kind: 'percent', by: 300, days: 7, written: '300% per week' },
      tolerance: { kind: 'percent', by: 5 },
      grace: 3,
      severity: null,
      message: null,
      note: null,
    })
  })

  test('a series has words and seriousness of its own', () => {
    const fuel = loadFixture('every-key.good.yml').rules.facts[1]
    expect(fuel?.series.find(({ place }) => place === 'Gozo')).toMatchObject({
      maxChange: { kind: 'absolute', by: 2.5, days: 1, written: '2.5 per day' },
      grace: 0,
      severity: 'notice',
      message: 'Read the gauge again.',
      note: 'The gauge is read at noon.',
    })
  })

  test('the name of an event stands for its day, by any of its names', () => {
    const [boats] = loadFixture('every-key.good.yml').rules.facts
    expect(boats?.series[0]?.values[1]).toMatchObject({ from: '2024-02-03', until: '2024-02-29' })
  })

  test('values of several files are one series, in order of time, each with its line', () => {
    const { series } = only(loadFixture('values-in-another-file.good.yml').rules.facts)
    expect(series).toHaveLength(1)
    expect(series[0]?.values.map(({ low, from, at }) => [low, from, `${at.path}:${at.line}`])).toEqual([
      [5, '2024-04-01', 'values-in-another-file.good.yml:5'],
      [7, '2024-05-01', 'beside/boats.yml:6'],
      [8, '2024-06-01', 'values-in-another-file.good.yml:6'],
    ])
    expect(series[0]?.range).toEqual({ low: 0, high: 60 })
  })

  test('a daily figure holds for its day only', () => {
    const { series } = only(loadFixture('daily-figures.good.yml').rules.facts)
    expect(series[0]?.values.map(({ from, until }) => [from, until])).toEqual([
      ['2024-03-01', '2024-03-01'],
      ['2024-03-04', '2024-03-04'],
    ])
  })

  test.each([
    ['week', '2024-02-26', '2024-03-03'],
    ['month', '2024-02-01', '2024-02-29'],
    ['year', '2023-03-01', '2024-02-29'],
  ])('a figure per %s that starts on %s holds until %s', (per, from, until) => {
    const rule = `facts: { boats-sunk: ${BOATS}, per: ${per}, values: [{ value: 1, from: ${from} }] } }`
    expect(only(load({ 'a.yml': rule }).rules.facts).series[0]?.values[0]?.until).toBe(until)
  })

  test('a CSV file beside the rule, with its lines', () => {
    const fuel = loadFixture('every-key.good.yml').rules.facts[1]
    const gozo = fuel?.series.find(({ place }) => place === 'Gozo')
    expect(
      gozo?.values.map(({ low, from, source, by, at }) => [low, from, source, by, `${at.path}:${at.line}`]),
    ).toEqual([
      [3, '2024-06-01', 'https://example.org/june', 'coast guard', 'beside/boats.csv:2'],
      [4, '2024-07-01', null, 'coast guard', 'beside/boats.csv:3'],
      [6, '2024-08-01', 'https://example.org/august', 'coast guard, east', 'beside/boats.csv:4'],
    ])
  })

  test('a JSON file beside the rule, with its lines', () => {
    const fuel = loadFixture('every-key.good.yml').rules.facts[1]
    const malta = fuel?.series.find(({ place }) => place === 'Malta')
    expect(malta?.tolerance).toEqual({ kind: 'absolute', by: 2.5 })
    expect(malta?.values.map(({ low, from, at }) => [low, from, `${at.path}:${at.line}`])).toEqual([
      [3, '2024-06-01', 'beside/boats.json:2'],
      [4, '2024-07-01', 'beside/boats.json:3'],
    ])
  })

  test('a series is looked for beside its rule file, wherever that lies', () => {
    const asked: string[] = []
    const rule = `facts: { boats-sunk: ${BOATS}, values: { csv: ../data/boats.csv, date: day, value: boats } } }`
    loadRules([{ path: 'rules/sea/boats.yml', text: rule }], (path) => {
      asked.push(path)
      return 'day,boats\n2024-01-01,1\n'
    })
    expect(asked).toEqual(['rules/data/boats.csv'])
  })
})

describe('files', () => {
  test('a pack named twice is loaded once, and packs may extend each other', () => {
    const asked: string[] = []
    const packs: Record<string, string> = {
      'factlint/gaza': `extends: ./crisis.yml\nplaces: { Gaza: }`,
      'factlint/crisis': `facts: { boats-sunk: ${BOATS} } }`,
    }
    const { rules, mistakes } = loadRules(
      [
        { path: 'a.yml', text: 'extends: [factlint/gaza, factlint/crisis]' },
        { path: 'b.yml', text: 'extends: factlint/crisis' },
      ],
      (path) => {
        asked.push(path)
        return packs[path] ?? null
      },
      { extends: ['factlint/crisis'] },
    )
    expect(mistakes).toEqual([])
    expect(asked).toEqual(['factlint/crisis', 'factlint/gaza'])
    expect(rules.facts.map(({ id }) => id)).toEqual(['boats-sunk'])
  })

  test('a file that is given and extended is loaded once, as given', () => {
    const { rules, mistakes } = load({
      'rules/a.yml': 'extends: ./b.yml',
      'rules/b.yml': `facts: { boats-sunk: ${BOATS} } }`,
    })
    expect(mistakes).toEqual([])
    expect(rules.facts).toHaveLength(1)
  })

  test('mistakes of several files come in order of file and line', () => {
    const { mistakes } = load({ 'b.yml': 'palces: {}\npoeple: []', 'a.yml': 'evnts: []' })
    expect(mistakes.map(({ path, line }) => `${path}:${line}`)).toEqual(['b.yml:1', 'b.yml:2', 'a.yml:1'])
  })

  test('no files are no rules, and no mistake', () => {
    expect(load({})).toEqual({ rules: NO_RULES, mistakes: [] })
  })

  test('a person two files define is told at both places', () => {
    const { mistakes } = load({
      'a.yml': 'people: [{ name: José Ramos-Horta }]',
      'b.yml': 'people:\n  - name: Jose Ramos Horta',
    })
    expect(mistakes).toEqual([
      {
        path: 'b.yml',
        line: 2,
        column: 11,
        message: 'the person `jose-ramos-horta` is already defined at a.yml:1; keep one of them',
        docs: 'https://github.com/factlint/factlint/blob/v1/docs/rules.md#person-name',
      },
    ])
  })
})
