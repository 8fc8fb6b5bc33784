import { lazily } from './ajv.ts'
import configSchema from './config.schema.json' with { type: 'json' }

/** Validates a configuration file against `config.schema.json`. */
export const configValidator = lazily(configSchema)
