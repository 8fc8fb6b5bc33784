import { Ajv2020, type CodeOptions, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Report, RunFacts } from '../model/index.ts'
import schema from './received.schema.json' with { type: 'json' }

/** Returns a compiler of the schema beside this file; what it compiles drops what the schema does not name. */
export const receivedCompiler = (code: CodeOptions = {}): Ajv2020 =>
  new Ajv2020({ removeAdditional: 'all', allowUnionTypes: true, code })

/**
 * Returns the check of a report that another run left against `received.schema.json`. What is built holds this module
 * compiled instead.
 */
export const receivedValidator = (): ValidateFunction<Report & { run: RunFacts }> => receivedCompiler().compile(schema)
