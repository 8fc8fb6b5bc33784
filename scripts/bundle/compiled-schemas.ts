import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { _, type Ajv, type CodeOptions } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { Plugin } from 'rolldown'
import { receivedCompiler } from '../../src/publish/received-schema.ts'
import { schemaCompiler } from '../../src/rules/schema/ajv.ts'

/** A module that exports `<name>Validator` for each schema `<name>.schema.json` in its folder. */
interface SchemaModule {
  url: URL
  names: readonly string[]
  compiler: (code: CodeOptions) => Ajv
  /** The code of the formats that the schemas use. */
  formats?: string
}

const FORMATS = "import { isDay } from '../../base/calendar.ts'\nconst formats = { day: isDay }"

const FILES: readonly SchemaModule[] = [
  {
    url: new URL('../../src/rules/schema/schema.ts', import.meta.url),
    names: ['rules', 'baseline'],
    compiler: schemaCompiler,
    formats: FORMATS,
  },
  {
    url: new URL('../../src/rules/schema/tests-schema.ts', import.meta.url),
    names: ['tests'],
    compiler: schemaCompiler,
    formats: FORMATS,
  },
  {
    url: new URL('../../src/rules/schema/config-schema.ts', import.meta.url),
    names: ['config'],
    compiler: schemaCompiler,
  },
]

const RECEIVED: readonly SchemaModule[] = [
  {
    url: new URL('../../src/publish/received-schema.ts', import.meta.url),
    names: ['received'],
    compiler: receivedCompiler,
  },
]

/** Returns the code of a module with its schemas compiled, so that no run has to compile them. */
function compiled({ url, names, compiler, formats = '' }: SchemaModule): string {
  const ajv = compiler({ source: true, esm: true, ...(formats && { formats: _`formats` }) })
  for (const name of names) ajv.addSchema(withoutHelp(readFileSync(new URL(`${name}.schema.json`, url), 'utf8')), name)
  return [
    formats,
    standalone.default(ajv, Object.fromEntries(names.map((name) => [`${name}Compiled`, name]))),
    ...names.map((name) => `export const ${name}Validator = () => ${name}Compiled`),
  ].join('\n')
}

/** Returns a schema without what is only for its reader: a validator checks nothing by it. */
export const withoutHelp = (schema: string): object =>
  JSON.parse(schema, (key, value) => {
    const isHelp = (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value))
    return isHelp ? undefined : value
  })

/** Replaces modules that compile schemas by the compiled schemas, so that the compiler is not bundled. */
function compiledIn(modules: readonly SchemaModule[]): Plugin {
  const byPath = new Map(modules.map((module) => [fileURLToPath(module.url), module]))
  return {
    name: 'compiled schemas',
    load(id) {
      const module = byPath.get(id)
      return module && { code: compiled(module), moduleType: 'js', moduleSideEffects: false }
    },
    buildEnd() {
      for (const path of byPath.keys())
        if (this.getModuleInfo(path) === null)
          this.error(`${path} is not in the bundle: see scripts/bundle/compiled-schemas.ts`)
    },
  }
}

/** The schemas of all files that the programs read. */
export const compiledSchemas = compiledIn([...FILES, ...RECEIVED])
