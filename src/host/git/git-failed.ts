import { messageOf } from '../../model/index.ts'
import { UserError } from '../process/user-error.ts'

/** The error for a git command that failed, as opposed to one that found nothing. */
export class GitFailed extends UserError {
  override name = 'GitFailed'

  /** `output` is what git printed, or the error from starting it. */
  constructor(command: string, output: unknown) {
    super(`git ${command} failed: ${messageOf(output).trim() || 'no reason given'}`)
  }
}
