import type { ValidateFunction } from 'ajv/dist/2020.js';
/** Checks what a rule file holds against `rules.schema.json`. */
export declare const rulesValidator: () => ValidateFunction;
/** Checks what a configuration file holds against `config.schema.json`. */
export declare const configValidator: () => ValidateFunction;
/** Checks what a file of tests holds against `tests.schema.json`. */
export declare const testsValidator: () => ValidateFunction;
/** Checks what a baseline holds against `baseline.schema.json`. */
export declare const baselineValidator: () => ValidateFunction;
