import type { Inputs, Reporter } from '../options/index.ts'

/** What the user wants. */
export interface PublishOptions {
  /** `auto`: the best that the token and the event allow. */
  reporters: Inputs['report']
  /** What becomes of the comment that sums up once nothing is left to say. */
  whenClean: Inputs['commentWhenClean']
}

/** Returns what the inputs of the action say about publishing. */
export const optionsOf = (inputs: Inputs): PublishOptions => ({
  reporters: inputs.report,
  whenClean: inputs.commentWhenClean,
})

/** The reporters that need GitHub's API. */
export type ByApi = Exclude<Reporter, 'annotations'>
