import { messageOf } from '../../model/index.ts'
import { UserError } from '../process/user-error.ts'

/** The most of git's own words to repeat, in UTF-16 units. It may print a line for each of many thousand files. */
const MAX_LENGTH = 300

/** The error for a git command that failed, as opposed to one that found nothing. */
export class GitFailed extends UserError {
  override name = 'GitFailed'
  /** Whether git failed because this clone was made without some contents (`filter:` of actions/checkout). */
  readonly isLeftOut: boolean

  /** `output` is what git printed, or the error from starting it. */
  constructor(command: string, output: unknown) {
    super(isMissing(output) ? 'git is not installed' : `git ${command} failed: ${reason(messageOf(output))}`)
    this.isLeftOut = isAboutLeftOut(messageOf(output))
  }
}

/**
 * Returns whether git complains of contents that a partial clone left out, and that it must not fetch. Such articles are
 * reported elsewhere.
 */
export const isAboutLeftOut = (output: string): boolean => /promisor|lazy fetch/.test(output)

const isMissing = (output: unknown): boolean => output instanceof Error && 'code' in output && output.code === 'ENOENT'

/** Returns the first line in which git says why it failed, without the warnings before it. */
function reason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const line = (lines.find((one) => /^(?:fatal|error): /.test(one)) ?? lines[0] ?? 'no reason given').trim()
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line
}
