import type { Severity } from '../../model/index.ts'
import type { Logger, Place } from './logger.ts'

/** A logger that remembers the notices, warnings and errors that it passed on. */
export interface Recorder extends Logger {
  messages: readonly { severity: Severity; message: string; place: Place | undefined }[]
  /** Returns how many annotations of each severity were used. */
  counts(): Record<Severity, number>
}

/** Returns a recorder that passes everything on to `log`. */
export function recorder(log: Logger): Recorder {
  const messages: { severity: Severity; message: string; place: Place | undefined }[] = []
  const record =
    (severity: Severity): Logger['error'] =>
    (message, place) => {
      messages.push({ severity, message, place })
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
