import { lazily } from './ajv.ts'
import testsSchema from './tests.schema.json' with { type: 'json' }

/** Validates a file of tests against `tests.schema.json`. */
export const testsValidator = lazily(testsSchema)
