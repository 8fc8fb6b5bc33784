import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import baselineSchema from './baseline.schema.json' with { type: 'json' }
import configSchema from './config.schema.json' with { type: 'json' }
import { isDay } from './days.ts'
import rulesSchema from './rules.schema.json' with { type: 'json' }

/** Compiles a schema when it is first asked for: compiling takes longer than reading most files. */
function lazily(schema: object): () => ValidateFunction {
  let compiled: ValidateFunction | null = null
  return () => {
    compiled ??= compile(schema)
    return compiled
  }
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  })
  ajv.addKeyword({ keyword: 'errorMessage', schemaType: 'string' })
  ajv.addFormat('day', isDay)
  return ajv.compile(schema)
}

/** Checks what a rule file holds against `rules.schema.json`. */
export const rulesValidator = lazily(rulesSchema)

/** Checks what a configuration file holds against `config.schema.json`. */
export const configValidator = lazily(configSchema)

/** Checks what a baseline holds against `baseline.schema.json`. */
export const baselineValidator = lazily(baselineSchema)
