import type { ValidateFunction } from 'ajv/dist/2020.js'
import { schemaCompiler } from './ajv.ts'
import baselineSchema from './baseline.schema.json' with { type: 'json' }
import configSchema from './config.schema.json' with { type: 'json' }
import rulesSchema from './rules.schema.json' with { type: 'json' }
import testsSchema from './tests.schema.json' with { type: 'json' }

/** Compiles a schema when it is first asked for. What is built holds this module compiled instead: that takes longest. */
function lazily(schema: object): () => ValidateFunction {
  let compiled: ValidateFunction | null = null
  return () => {
    compiled ??= schemaCompiler().compile(schema)
    return compiled
  }
}

/** Checks what a rule file holds against `rules.schema.json`. */
export const rulesValidator = lazily(rulesSchema)

/** Checks what a configuration file holds against `config.schema.json`. */
export const configValidator = lazily(configSchema)

/** Checks what a file of tests holds against `tests.schema.json`. */
export const testsValidator = lazily(testsSchema)
/** Checks what a baseline holds against `baseline.schema.json`. */
export const baselineValidator = lazily(baselineSchema)
