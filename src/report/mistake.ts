import type { Mistake } from '../model/index.ts'

/** What is wrong, and where it is written how it should be. */
export const mistakeText = ({ message, docs }: Mistake): string =>
  docs === undefined ? message : `${message} (see ${docs})`
