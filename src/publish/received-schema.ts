import { Ajv2020, type CodeOptions, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Report, RunFacts } from '../model/index.ts'
import schema from './received.schema.json' with { type: 'json' }

/** Returns a compiler for the schema, whose validators remove properties that the schema does not name. */
export const receivedCompiler = (code: CodeOptions = {}): Ajv2020 =>
  new Ajv2020({ removeAdditional: 'all', allowUnionTypes: true, code })

/**
 * Returns a validator for a report from another run, by `received.schema.json`. Builds replace this module by the
 * compiled validator.
 */
export const receivedValidator = (): ValidateFunction<Report & { run: RunFacts }> => receivedCompiler().compile(schema)
