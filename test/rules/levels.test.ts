import { expect, test } from 'vitest'
import { checkAll, explainFact, extractClaims, loadRules, readAll } from '../../src/core.ts'
import { pack } from '../support/rules.ts'

const FILES: Record<string, string> = {
  'rules/own.yml': `
extends: [./region.yml]
facts:
  dam-dead:
    name: People killed by the dam
    match: { counts: [people], undergoes: [kill] }
    place: Derna
    values: [{ value: 4300, from: 2023-09-20 }]
places: { Derna: {}, Gaza: {} }
`,
  'rules/region.yml': `
extends: [factlint/crisis]
facts:
  region-dead:
    match: { counts: [people], undergoes: [kill], all: [dam] }
    values: [{ value: 9000, from: 2023-09-20 }]
`,
}

const { rules, mistakes } = loadRules(
  [{ path: 'rules/own.yml', text: FILES['rules/own.yml'] as string }],
  (name) => FILES[name] ?? pack(name),
)

const factOf = (text: string) =>
  extractClaims({ text, published: '2023-10-02' }, { rules }).claims.map(({ fact }) => fact)

test('of two facts that read a number the one in the nearer file has it', () => {
  expect(mistakes).toEqual([])
  expect(factOf('In Derna, the dam killed 4,100 people.')).toEqual(['dam-dead'])
  expect(factOf('The dam killed 4,100 people.')).toEqual(['dam-dead'])
})

test('but not one without values for the place that the number names', () => {
  expect(factOf('In Gaza, 40 people were killed.')).toEqual(['people-killed'])
})

test('the report says what was taken from another file', () => {
  const source = { path: 'a.md', text: '---\ndate: 2023-10-02\n---\n\nIn Derna, 4,100 people were killed.\n' }
  const { problems } = checkAll({ rules, readings: readAll([source], { rules }), earlier: [] })
  expect(problems).toMatchObject([
    {
      path: 'rules/own.yml',
      message: expect.stringMatching(/^`dam-dead` has 1 number that `people-killed` \(factlint\/crisis\) reads too\./),
    },
  ])
})

test('it explains both', () => {
  const explain = (id: string) => {
    const fact = rules.facts.find((one) => one.id === id)
    if (!fact) throw new Error(`no fact ${id}`)
    return explainFact(fact, { text: 'In Derna, 4,100 people were killed.', published: '2023-10-02' }, { rules })[0]
  }
  expect(explain('dam-dead')).toMatchObject({ read: true, rivals: ['people-killed'] })
  expect(explain('people-killed')).toMatchObject({ read: false, rivals: ['dam-dead'] })
})
