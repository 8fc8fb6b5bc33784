import { messageOf } from '../../model/index.ts'
import { UserError } from '../process/user-error.ts'

/** A git command failed, as opposed to one that found nothing. */
export class GitFailed extends UserError {
  override name = 'GitFailed'

  /** `said` is what git printed, or what starting it threw. */
  constructor(command: string, said: unknown) {
    super(`git ${command} failed: ${messageOf(said).trim() || 'it gave no reason'}`)
  }
}
