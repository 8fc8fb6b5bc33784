import type { Severity } from '../../model/index.ts'
import type { Logger } from './logger.ts'

/** A logger that remembers what it passed on as notices, warnings and errors. */
export interface Recorder extends Logger {
  messages: readonly { severity: Severity; message: string }[]
  /** How many annotations of each severity were used up. */
  counts(): Record<Severity, number>
}

/** Passes everything on to `log`. */
export function recorder(log: Logger): Recorder {
  const messages: { severity: Severity; message: string }[] = []
  const record =
    (severity: Severity): Logger['error'] =>
    (message, place) => {
      messages.push({ severity, message })
      log[severity](message, place)
    }
  const of = (severity: Severity) => messages.filter((one) => one.severity === severity).length
  return {
    ...log,
    messages,
    counts: () => ({ error: of('error'), warning: of('warning'), notice: of('notice') }),
    error: record('error'),
    warning: record('warning'),
    notice: record('notice'),
  }
}
