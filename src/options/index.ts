/**
 * The options of factlint: one table of names, values, defaults and help texts, and what follows from it. It defines
 * the inputs of the action (`host/github/inputs.ts`), the flags of the commands (`command/usage`) and the keys of the
 * configuration (`rules/config.ts`). `npm run generate` writes `action.yml`, the schema of the configuration and the
 * tables of docs/configuration.md from it.
 */
export * from './defaults.ts'
export type { CommandName, Option } from './option.ts'
export { camelCase, DEFAULTS, flagsOf, INPUTS, KEYS } from './rows.ts'
export type { Choices, Config, Flags, Inputs, Reporter, WrittenOverride } from './types.ts'
