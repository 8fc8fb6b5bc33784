/** Where in a file a message belongs. Lines and columns are 1-based. */
export interface Place {
  path: string
  line?: number | null
  column?: number | null
}

/** How a run speaks to the one who started it; its results go elsewhere. */
export interface Logger {
  /** Detail for whoever looks for a fault. */
  debug(message: string): void
  info(message: string): void
  notice(message: string, place?: Place): void
  warning(message: string, place?: Place): void
  error(message: string, place?: Place): void
}

/** Speaks to a terminal, on the error stream: results on standard output stay clean. Debug output is left out by default. */
export function terminalLogger(stream: { write(text: string): unknown }, showsDebug = false): Logger {
  const say = (message: string, place?: Place) => stream.write(`${placed(message, place)}\n`)
  return {
    debug: (message) => showsDebug && say(`debug: ${message}`),
    info: say,
    notice: say,
    warning: (message, place) => say(`warning: ${message}`, place),
    error: (message, place) => say(`error: ${message}`, place),
  }
}

/** `path:line:column: message`, as far as the place is known. */
export const placed = (message: string, place?: Place): string =>
  place ? `${[place.path, place.line, place.column].filter((part) => part != null).join(':')}: ${message}` : message
