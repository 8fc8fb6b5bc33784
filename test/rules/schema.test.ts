import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { PACKS } from '../../src/rules/index.ts'
import baseline from '../../src/rules/schema/baseline.schema.json' with { type: 'json' }
import config from '../../src/rules/schema/config.schema.json' with { type: 'json' }
import rules from '../../src/rules/schema/rules.schema.json' with { type: 'json' }
import tests from '../../src/rules/schema/tests.schema.json' with { type: 'json' }

interface Schema {
  [keyword: string]: unknown
}

/** Every schema of a file that stands for a value, with its JSON pointer. */
function* parts(schema: Schema, pointer = '#'): Generator<[string, Schema]> {
  yield [pointer, schema]
  for (const group of ['properties', '$defs'] as const) {
    for (const [key, part] of Object.entries((schema[group] ?? {}) as Record<string, Schema>)) {
      yield* parts(part, `${pointer}/${group}/${key}`)
    }
  }
}

/** Those that are written out where they stand. */
const written = (schema: Schema) => [...parts(schema)].filter(([, { $ref }]) => $ref === undefined)

/** All but the keys that a fact shares with a series, which are described there. */
const described = (schema: Schema) =>
  [...parts(schema)].filter(([, { $ref }]) => !String($ref).includes('/properties/'))

const SCHEMAS: [string, Schema][] = [
  ['rules', rules],
  ['config', config],
  ['tests', tests],
  ['baseline', baseline],
]

describe.each(SCHEMAS)('%s.schema.json', (name, schema) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(schema, name)

  test('every key has a description and examples', () => {
    for (const [path, { description, examples }] of described(schema)) {
      expect([path, typeof description]).toEqual([path, 'string'])
      expect([path, Array.isArray(examples) && examples.length > 0]).toEqual([path, true])
    }
  })

  test('every value tells what was expected', () => {
    for (const [path, { errorMessage }] of written(schema))
      expect([path, typeof errorMessage]).toEqual([path, 'string'])
  })

  test('no map takes keys that it does not know', () => {
    for (const [path, part] of written(schema)) {
      if (part.properties) expect([path, part.additionalProperties]).toEqual([path, false])
    }
  })

  test('every example is as the schema says', () => {
    for (const [path, { examples }] of parts(schema)) {
      const validate = ajv.compile({ $ref: `${name}${path}` })
      for (const example of (examples ?? []) as unknown[])
        expect([path, example, validate(example), validate.errors]).toEqual([path, example, true, null])
    }
  })
})

test('the configuration knows the packs that ship', () => {
  expect(config.$defs.pack.enum).toEqual(PACKS)
})
