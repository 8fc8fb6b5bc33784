import { expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const rules = (fact: string, series: string) =>
  rulesFrom(`
facts:
  boats:
    name: Boats in the harbour
    match: { counts: boats }
${fact}
series:
  - fact: boats
    range: [0, 90]
    direction: falling
    max-change: 10% per day
    values:
      - { value: 40, from: 2024-03-01, until: 2024-03-01 }
      - { value: 30, from: 2024-03-20 }
${series}
`)

const FACT = '    severity: warning\n    note: Dinghies do not count.'
const SERIES = '    severity: notice\n    message: Ask the harbour master.\n    note: Counted at noon.'

const findings = (text: string, fact = '', series = '') =>
  checkArticle({ text, published: '2024-03-22' }, { rules: rules(fact, series) }).findings

test.each([
  ['fact-value', 'The harbour has 35 boats.'],
  ['fact-range', 'On 10 March 2024 the harbour had 95 boats.'],
  ['fact-direction', 'On 10 March 2024 the harbour had 45 boats.'],
  ['max-change', 'On 2 March 2024 the harbour had 34 boats.'],
])('%s says what the rules tell it to', (check, text) => {
  const [own] = findings(text)
  expect(own).toMatchObject({ check })
  const [byFact] = findings(text, FACT)
  expect(byFact).toMatchObject({ check, severity: 'warning', message: own?.message })
  expect(byFact?.evidence.map((e) => e.text)).toContain('note: Dinghies do not count.')
  const [bySeries] = findings(text, FACT, SERIES)
  expect(bySeries).toMatchObject({ check, severity: 'notice', message: 'Ask the harbour master.' })
  expect(bySeries?.evidence.map((e) => e.text)).toEqual(
    expect.arrayContaining(['note: Counted at noon.', 'note: Dinghies do not count.']),
  )
})

test('a note that two checks of the same words would show is shown once', () => {
  const [both] = findings('The harbour has 95 boats.', FACT, SERIES)
  const texts = both?.evidence.map(({ text }) => text) ?? []
  expect(texts.filter((text) => /^fact-|^max-/.test(text))).not.toEqual([])
  expect(texts.filter((text) => text.startsWith('note: '))).toEqual([
    'note: Counted at noon.',
    'note: Dinghies do not count.',
  ])
})

test('an old value passes for days of grace beside the new one, and no longer', () => {
  const { length } = findings('The harbour has 40 boats.')
  expect(length).toBe(1)
  const graced = (published: string, grace: string) =>
    checkArticle(
      { text: 'The harbour has 40 boats.', published },
      {
        rules: rulesFrom(`
facts:
  boats:
    match: { counts: boats }
    ${grace}
    values: [{ value: 40, from: 2024-03-01 }, { value: 30, from: 2024-03-20 }]
`),
      },
    ).findings.map(({ check }) => check)
  expect(graced('2024-03-22', 'grace: 3')).toEqual([])
  expect(graced('2024-03-22', '')).toEqual(['fact-value'])
  expect(graced('2024-03-23', 'grace: 3')).toEqual(['fact-value'])
  expect(graced('2024-03-19', 'grace: 3')).toEqual([])
})

test('a unit of the rules is read, converted and compared', () => {
  const own = rulesFrom(`
units: { bargeload: { equals: 40, unit: tonnes, also: [barge load] } }
facts:
  coal: { match: { measures: [coal] }, unit: tonnes, values: [{ value: 400, from: 2024-01-01 }], tolerance: 5% }
`)
  const found = (text: string) =>
    checkArticle({ text, published: '2024-03-22' }, { rules: own }).findings.map(({ actual, expected }) => [
      actual,
      expected,
    ])
  expect(found('The port took 10 bargeloads of coal.')).toEqual([])
  expect(found('The port took ten barge loads of coal.')).toEqual([])
  expect(found('The port took 14 bargeloads of coal.')).toEqual([['14 bargeloads', '400 tonnes']])
  expect(found('The port took 881,849 pounds of coal, or 10 bargeloads of coal.')).toEqual([])
  expect(found('The port took 14 barges of coal.')).toEqual([])
})
