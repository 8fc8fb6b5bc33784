import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import rules from '../../src/rules/schema/rules.schema.json' with { type: 'json' }
import { fixtures, loadFixture } from './load-fixture.ts'

const PAGE = 'https://github.com/factlint/factlint/blob/v1/docs/rules.md'
const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')

/** Every heading with the examples under it. */
const sections = page
  .split(/^#{2,3} /m)
  .slice(1)
  .map((text) => ({
    heading: text.slice(0, text.indexOf('\n')),
    examples: [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml),
  }))

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string) => heading.toLowerCase().replaceAll(':', '').replaceAll(' ', '-')

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(rules, 'rules')
const keys = sections.filter(({ examples }) => examples.length > 0)

test.each(keys)('examples of $heading are as the schema says', ({ heading, examples }) => {
  const [part, key] = heading.split(': ') as [string, string?]
  const pointer = key === undefined ? `#/properties/${part}` : `#/$defs/${part}/properties/${key}`
  const validate = ajv.compile({ $ref: `rules${pointer}` })
  for (const example of examples) {
    const value = parse(example)[key ?? part]
    expect([example, validate(value), validate.errors]).toEqual([example, true, null])
  }
})

test('every key of the schema is on the page', () => {
  const written = new Set(sections.map(({ heading }) => heading))
  const missing = Object.entries(rules.$defs).flatMap(([part, schema]) =>
    Object.entries('properties' in schema ? schema.properties : {})
      .filter(([, value]) => !('$ref' in value && value.$ref.includes('/properties/')))
      .map(([key]) => `${part}: ${key}`)
      .filter((heading) => !written.has(heading)),
  )
  expect([missing, Object.keys(rules.properties).filter((key) => !written.has(key))]).toEqual([[], []])
})

test('every mistake leads to a part of the page', () => {
  const anchors = new Set(['', ...sections.map(({ heading }) => `#${anchor(heading)}`)])
  for (const name of fixtures('.bad.yml')) {
    for (const { docs = '', message } of loadFixture(`${name}.bad.yml`).mistakes)
      expect([message, docs.startsWith(PAGE) && anchors.has(docs.slice(PAGE.length))]).toEqual([message, true])
  }
})

test.each([
  ['impossible-day', '#value-from'],
  ['two-graces', '#series'],
  ['relation-units', '#relation-at-most'],
  ['pattern', '#conditions-pattern'],
  ['csv-rows', '#table'],
  ['own-units', '#unit-unit'],
  ['unclosed-quote', ''],
])('the first mistake of %s leads to %s', (name, to) => {
  expect(loadFixture(`${name}.bad.yml`).mistakes[0]?.docs).toBe(`${PAGE}${to}`)
})
