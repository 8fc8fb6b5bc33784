import * as core from '@actions/core'
import { inert } from '../../base/inert.ts'
import type { Logger, Place } from '../process/logger.ts'
import { defuse } from './defuse.ts'

/** Speaks to GitHub's runner: what has a place becomes an annotation there. `@actions/core` does the escaping. */
export const actionLogger: Logger = {
  debug: core.debug,
  info: (message) => core.info(defuse(message)),
  notice: (message, place) => core.notice(inert(message), properties(place)),
  warning: (message, place) => core.warning(inert(message), properties(place)),
  error: (message, place) => core.error(inert(message), properties(place)),
}

const properties = (place?: Place) =>
  place ? { file: place.path, startLine: place.line ?? 1, startColumn: place.column ?? undefined } : {}
