import { messageOf } from '../../model/index.ts'
import { UserError } from '../process/user-error.ts'

/** The error for a git command that failed, as opposed to one that found nothing. */
export class GitFailed extends UserError {
  override name = 'GitFailed'

  /** `said` is the output of git, or the error from starting it. */
  constructor(command: string, said: unknown) {
    super(`git ${command} failed: ${messageOf(said).trim() || 'no reason given'}`)
  }
}
