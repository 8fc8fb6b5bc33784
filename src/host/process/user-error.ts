import type { Mistake } from '../../model/index.ts'

/** Something the person who runs factlint can put right: bad usage, a mistake in a rule file, an unreadable input. */
export class UserError extends Error {
  override name = 'UserError'
  /** Each with its place in a file; empty where no file is at fault. */
  readonly mistakes: readonly Mistake[]

  constructor(message: string, mistakes: readonly Mistake[] = []) {
    super(message)
    this.mistakes = mistakes
  }
}
