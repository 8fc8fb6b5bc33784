import type { Context, Status } from '../../workspace/context.ts'

/** What a command has when it is called: the world around it, and where its exit status goes. */
export interface Invocation {
  context(): Context
  setExitStatus(status: Status): void
}
