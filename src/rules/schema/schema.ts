import { lazily } from './ajv.ts'
import baselineSchema from './baseline.schema.json' with { type: 'json' }
import rulesSchema from './rules.schema.json' with { type: 'json' }

/** Validates a rule file against `rules.schema.json`. */
export const rulesValidator = lazily(rulesSchema)

/** Validates a baseline against `baseline.schema.json`. */
export const baselineValidator = lazily(baselineSchema)
