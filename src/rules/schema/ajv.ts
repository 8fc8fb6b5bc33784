import { Ajv2020, type CodeOptions, type ValidateFunction } from 'ajv/dist/2020.js'
import { isDay } from '../../base/calendar.ts'

/** Returns a compiler for the schemas, with the custom keyword and format that they use. */
export function schemaCompiler(code: CodeOptions = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code,
  })
  ajv.addKeyword({ keyword: 'errorMessage', schemaType: 'string' })
  ajv.addFormat('day', isDay)
  return ajv
}

/**
 * Returns a validator that compiles its schema on first use. Builds replace the modules that call this by compiled
 * validators, because compiling is slow.
 */
export function lazily(schema: object): () => ValidateFunction {
  let compiled: ValidateFunction | null = null
  return () => {
    compiled ??= schemaCompiler().compile(schema)
    return compiled
  }
}
