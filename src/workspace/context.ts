import type { Workspace } from '../host/files/workspace.ts'
import type { Cache } from '../host/github/actions-cache.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Output } from '../host/process/output.ts'
import type { Progress } from '../host/process/progress.ts'
import type { LinkTo } from '../report/github/links.ts'
import type { Paint } from '../report/text/text.ts'
import type { Faults } from './faults.ts'

/** Where a run takes place: its files, the program, and where it says what it does. */
export interface Surroundings {
  workspace: Workspace
  /** The folder of the package, where the shipped rules are. */
  home: URL
  /** The module of the threads that read articles for the index. */
  reader: URL
  /** Where the folder of the index is kept between runs on machines that are thrown away. */
  cacheOf?: (folder: string) => Promise<Cache | null>
  /** Where everything goes that is no result. */
  log: Logger
  /** The articles on which factlint failed. */
  faults: Faults
  progress: Progress
}

/** What a command is given of the world around it. */
export interface Context extends Surroundings {
  /** Where results go. */
  print: Output
  /** Where lines of `--stdin` come from. */
  input: AsyncIterable<Uint8Array>
  paint: Paint
  /** Where reports lead to for a line of a file. */
  linkTo: LinkTo
}

/**
 * Exit status of a command: 0 fine, 1 findings, contradictions or failing examples, 2 an input could not be read. An internal
 * error on an article makes it 2 whatever else was found.
 */
export type Status = 0 | 1 | 2
