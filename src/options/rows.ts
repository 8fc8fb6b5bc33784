import type { CommandName, Option } from './option.ts'
import { OPTIONS } from './table.ts'
import type { Defaults } from './types.ts'

const ROWS: readonly Option[] = OPTIONS

/** The options that are inputs of the action, in the order of the table. */
export const INPUTS: readonly Option[] = ROWS.filter(({ input }) => input)

/** The options that are keys of the configuration, in the order of the table. */
export const KEYS: readonly Option[] = ROWS.filter(({ key }) => key)

/** Returns the flags of a command, in the order of the table. */
export const flagsOf = (command: CommandName): Option[] => ROWS.filter(({ commands }) => commands?.includes(command))

/** Returns the name that an option has in code: "fail-on" is `failOn`. */
export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** The values used if inputs, flags and the configuration give none. */
export const DEFAULTS = Object.fromEntries(
  KEYS.flatMap(({ name, default: usual }) => (usual === undefined ? [] : [[camelCase(name), usual]])),
) as unknown as Defaults
