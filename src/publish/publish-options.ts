import type { Inputs, Reporter } from '../options/index.ts'

/** The settings for publishing. */
export interface PublishOptions {
  /** `auto`: the best that the token and the event allow. */
  reporters: Inputs['report']
  /** What to do with the summary comment when there are no findings left. */
  whenClean: Inputs['commentWhenClean']
}

/** Returns the settings for publishing from the inputs of the action. */
export const optionsOf = (inputs: Inputs): PublishOptions => ({
  reporters: inputs.report,
  whenClean: inputs.commentWhenClean,
})

/** The reporters that need GitHub's API. */
export type ByApi = Exclude<Reporter, 'annotations'>
