import * as core from '@actions/core'
import { escapeMarkup } from '../../base/escape-markup.ts'
import type { Logger, Place } from '../process/logger.ts'
import { escapeWorkflowCommands } from './escape-workflow-commands.ts'

/** Logs to GitHub's runner, where messages with a place become annotations. `@actions/core` escapes them. */
export const actionLogger: Logger = {
  debug: core.debug,
  info: (message) => core.info(escapeWorkflowCommands(message)),
  notice: (message, place) => core.notice(escapeMarkup(message), properties(place)),
  warning: (message, place) => core.warning(escapeMarkup(message), properties(place)),
  error: (message, place) => core.error(escapeMarkup(message), properties(place)),
}

const properties = (place?: Place) =>
  place ? { file: place.path, startLine: place.line ?? 1, startColumn: place.column ?? undefined } : {}
