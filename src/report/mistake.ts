import type { Mistake } from '../model/index.ts'

/** Returns a mistake with a link to the documentation. */
export const mistakeText = ({ message, docs }: Mistake): string =>
  docs === undefined ? message : `${message} (see ${docs})`
