import type { Context, Status } from '../../workspace/context.ts'

/** The environment of a command, and the function that sets its exit status. */
export interface Invocation {
  context(): Context
  setExitStatus(status: Status): void
}
