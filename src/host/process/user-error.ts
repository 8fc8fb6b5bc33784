import type { Mistake } from '../../model/index.ts'

/** An error that the user can correct: wrong usage, a mistake in a rule file, an unreadable input. */
export class UserError extends Error {
  override name = 'UserError'
  /** The mistakes, each with its place in a file; empty if the error is not about a file. */
  readonly mistakes: readonly Mistake[]

  constructor(message: string, mistakes: readonly Mistake[] = []) {
    super(message)
    this.mistakes = mistakes
  }
}
