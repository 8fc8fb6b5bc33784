import { readFileSync } from 'node:fs'
import { _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'rolldown'
import { schemaCompiler } from '../src/rules/schema/ajv.ts'

const RULES = new URL('../src/rules/', import.meta.url)
const NAMES = ['rules', 'config', 'tests', 'baseline']

const schema = (name: string): object => JSON.parse(readFileSync(new URL(`${name}.schema.json`, RULES), 'utf8'))

/** The module `src/rules/schema/schema.ts` with its schemas compiled, so that no run has to do it. */
function compiled(): string {
  const ajv = schemaCompiler({ source: true, esm: true, formats: _`formats` })
  for (const name of NAMES) ajv.addSchema(schema(name), name)
  return [
    "import { isDay } from '../model/calendar.ts'",
    'const formats = { day: isDay }',
    standalone.default(ajv, Object.fromEntries(NAMES.map((name) => [`${name}Compiled`, name]))),
    ...NAMES.map((name) => `export const ${name}Validator = () => ${name}Compiled`),
  ].join('\n')
}

/** Puts the compiled schemas in the place of the module that compiles them. */
export const compiledSchemas: Plugin = {
  name: 'compiled schemas',
  load: {
    filter: { id: /src[\\/]rules[\\/]schema\.ts$/ },
    handler: () => ({ code: compiled(), moduleType: 'js' }),
  },
}
