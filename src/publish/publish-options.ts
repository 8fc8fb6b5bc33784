import type { Inputs, Reporter } from '../host/github/inputs.ts'

/** What the user wants. */
export interface PublishOptions {
  /** `auto`: the best that the token and the event allow. */
  reporters: Inputs['report']
  /** What becomes of the comment that sums up once nothing is left to say. */
  whenClean: Inputs['commentWhenClean']
}

/** The reporters that need GitHub's API. */
export type ByApi = Exclude<Reporter, 'annotations'>
