/**
 * The options of factlint: one table of names, values, defaults and help texts, and what follows from it. Inputs of the action
 * (`host/github/inputs.ts`), flags of the commands (`command/usage`) and keys of the configuration (`rules/config.ts`) are read
 * by it; `npm run generate` writes `action.yml`, the schema of the configuration and the tables of docs/configuration.md from it.
 */
export * from './defaults.ts'
export type { CommandName, Option } from './option.ts'
export { camelCase, DEFAULTS, flagsOf, INPUTS, KEYS } from './rows.ts'
export type { Choices, Config, Flags, Inputs, Reporter } from './types.ts'
