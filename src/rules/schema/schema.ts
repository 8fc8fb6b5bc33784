import { lazily } from './ajv.ts'
import baselineSchema from './baseline.schema.json' with { type: 'json' }
import rulesSchema from './rules.schema.json' with { type: 'json' }
import testsSchema from './tests.schema.json' with { type: 'json' }

/** Validates a rule file against `rules.schema.json`. */
export const rulesValidator = lazily(rulesSchema)

/** Validates a file of tests against `tests.schema.json`. */
export const testsValidator = lazily(testsSchema)
/** Validates a baseline against `baseline.schema.json`. */
export const baselineValidator = lazily(baselineSchema)
