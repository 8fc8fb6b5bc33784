import type { ValidateFunction } from 'ajv/dist/2020.js'
import { schemaCompiler } from './ajv.ts'
import baselineSchema from './baseline.schema.json' with { type: 'json' }
import configSchema from './config.schema.json' with { type: 'json' }
import rulesSchema from './rules.schema.json' with { type: 'json' }
import testsSchema from './tests.schema.json' with { type: 'json' }

/**
 * Returns a validator that compiles its schema on first use. Builds replace this module by compiled validators, because
 * compiling is slow.
 */
function lazily(schema: object): () => ValidateFunction {
  let compiled: ValidateFunction | null = null
  return () => {
    compiled ??= schemaCompiler().compile(schema)
    return compiled
  }
}

/** Validates a rule file against `rules.schema.json`. */
export const rulesValidator = lazily(rulesSchema)

/** Validates a configuration file against `config.schema.json`. */
export const configValidator = lazily(configSchema)

/** Validates a file of tests against `tests.schema.json`. */
export const testsValidator = lazily(testsSchema)
/** Validates a baseline against `baseline.schema.json`. */
export const baselineValidator = lazily(baselineSchema)
