import type { CommandName, Option } from './option.ts';
import type { Defaults } from './types.ts';
/** The options that are inputs of the action, in the order of the table. */
export declare const INPUTS: readonly Option[];
/** The options that are keys of the configuration, in the order of the table. */
export declare const KEYS: readonly Option[];
/** Returns the flags of a command, in the order of the table. */
export declare const flagsOf: (command: CommandName) => Option[];
/** Returns the name that an option has in code: "fail-on" is `failOn`. */
export declare const camelCase: (name: string) => string;
/** The values that hold where neither inputs, flags nor the configuration give one. */
export declare const DEFAULTS: Defaults;
