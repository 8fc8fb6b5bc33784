/** factlint as a library. */
export * from './core.ts';
export type * from './model/index.ts';
