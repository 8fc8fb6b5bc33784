import type { Workspace } from '../host/files/workspace.ts'
import type { Cache } from '../host/github/actions-cache.ts'
import type { asking } from '../host/process/ask.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Output } from '../host/process/output.ts'
import type { Progress } from '../host/process/progress.ts'
import type { LinkTo } from '../report/github/links.ts'
import type { Paint } from '../report/text/text.ts'
import type { Faults } from './faults.ts'

/** The environment of a run: its files, the program, and its log. */
export interface Surroundings {
  workspace: Workspace
  /** The folder of the package, where the shipped rules are. */
  home: URL
  /** The module of the worker threads that read articles for the index. */
  reader: URL
  /** Opens a cache that keeps the folder of the index between runs on temporary machines. */
  cacheOf?: (folder: string) => Promise<Cache | null>
  /** Receives everything that is not a result. */
  log: Logger
  /** The articles on which an internal error occurred. */
  faults: Faults
  progress: Progress
}

/** The environment of a command. */
export interface Context extends Surroundings {
  /** Receives the results. */
  print: Output
  /** The lines of `--stdin`. */
  input: AsyncIterable<Uint8Array>
  /** Opens the terminal to ask on; null if nobody is there. */
  ask: (() => Promise<ReturnType<typeof asking>>) | null
  paint: Paint
  /** Returns the link to a line of a file. */
  linkTo: LinkTo
}

/**
 * The exit status of a command: 0 no problem, 1 findings, contradictions or failing examples, 2 an input could not be
 * read. An internal error on an article always makes it 2.
 */
export type Status = 0 | 1 | 2
