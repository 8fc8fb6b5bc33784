import { readFileSync } from 'node:fs'
import type { ErrorObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Schema, schemaErrors } from '../../scripts/browser/schema-errors.ts'
import { isDay } from '../../src/base/calendar.ts'
import { schemaCompiler } from '../../src/rules/schema/ajv.ts'

const NAMES = ['rules', 'tests', 'baseline']

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../src/rules/schema/${name}.schema.json`, import.meta.url), 'utf8'))

/** What of an error the messages about rule files are made from. */
const told = ({ keyword, instancePath, schemaPath, propertyName, params, data, parentSchema }: ErrorObject) => {
  const { additionalProperty, missingProperty, allowedValues, passingSchemas } = params
  const isBranch = /\/(?:oneOf|anyOf|if)\//.test(schemaPath)
  const what = [additionalProperty, missingProperty, allowedValues, passingSchemas]
  return { keyword, instancePath, isBranch, propertyName, what, data, parentSchema }
}

/** Returns each example of a schema under the keys that lead to it. */
function examplesIn(schema: Schema, under: (value: unknown) => unknown = (value) => value): unknown[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  return [
    ...((schema.examples ?? []) as unknown[]).map(under),
    ...properties.flatMap(([key, part]) => examplesIn(part, (value) => under({ [key]: value }))),
  ]
}

const VALUES = [
  null,
  '',
  'x',
  3,
  -1,
  1.5,
  true,
  [],
  {},
  ['a', 2],
  { value: 3, about: 2 },
  { csv: 'a', json: 'b' },
  '2024-13-02',
]

/** A change to a part of the data, which is found by the numbers of the keys on the way to it. */
const CHANGE = fc.record({
  way: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('drop', 'replace', 'misspell'),
  value: fc.constantFrom(...VALUES),
})

function changed(data: unknown, { way, how, value }: { way: readonly number[]; how: string; value: unknown }): unknown {
  if (typeof data !== 'object' || data === null) return value
  const [at = 0, ...rest] = way
  const entries = Object.entries(data)
  const [key, part] = entries[at % Math.max(1, entries.length)] ?? ['value', value]
  const next = rest.length > 0 ? changed(part, { way: rest, how, value }) : value
  if (Array.isArray(data)) {
    if (data.length === 0) return [value]
    return how === 'drop' && rest.length === 0 ? data.slice(1) : data.with(Number(key), next)
  }
  if (rest.length > 0 || how === 'replace') return { ...data, [key]: next }
  const others = Object.fromEntries(entries.filter(([name]) => name !== key))
  return how === 'drop' ? others : { ...others, [`${key}s`]: part }
}

test.each(NAMES)('the validator for pages finds the same errors as Ajv, in the same order: %s', (name) => {
  const schema = schemaOf(name)
  const validate = schemaCompiler().compile(schema)
  const errorsIn = schemaErrors(schema, { day: isDay })
  const data = fc
    .tuple(fc.constantFrom({}, ...examplesIn(schema)), fc.array(CHANGE, { maxLength: 3 }))
    .map(([example, changes]) => changes.reduce(changed, example as unknown))
  let errors = 0
  for (const one of fc.sample(data, 1500)) {
    const expected = validate(one) ? [] : (validate.errors ?? [])
    errors += expected.length
    expect(errorsIn(one).map(told)).toEqual(expected.map(told))
  }
  expect(errors).toBeGreaterThan(500)
})
