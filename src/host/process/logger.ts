import { escapeControlsInLines } from '../../base/escape-controls.ts'

/** The place of a message in a file. Lines and columns are 1-based. */
export interface Place {
  path: string
  line?: number | null
  column?: number | null
}

/** The log of a run, separate from its results. */
export interface Logger {
  /** Logs details for debugging. */
  debug(message: string): void
  info(message: string): void
  notice(message: string, place?: Place): void
  warning(message: string, place?: Place): void
  error(message: string, place?: Place): void
}

/**
 * Logs to the error stream of a terminal, so that standard output holds only results. Debug output is off by default.
 */
export function terminalLogger(stream: { write(text: string): unknown }, showsDebug = false): Logger {
  const say = (message: string, place?: Place) => stream.write(`${escapeControlsInLines(placed(message, place))}\n`)
  return {
    debug: (message) => showsDebug && say(`debug: ${message}`),
    info: say,
    notice: say,
    warning: (message, place) => say(`warning: ${message}`, place),
    error: (message, place) => say(`error: ${message}`, place),
  }
}

/** Returns `path:line:column: message`, as far as the place is known. */
export const placed = (message: string, place?: Place): string =>
  place ? `${[place.path, place.line, place.column].filter((part) => part != null).join(':')}: ${message}` : message
