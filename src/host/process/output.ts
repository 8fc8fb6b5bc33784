import { once } from 'node:events'
import { fstatSync, statSync } from 'node:fs'
import { writeOutControls } from '../../base/escape-controls.ts'

/** Writes results to a stream, and waits until the reader has taken them. */
export type Output = (text: string) => Promise<void>

/**
 * Returns a writer to standard output, which escapes control characters. If the reader has closed it (`| head`), the process
 * ends quietly.
 */
export function standardOutput(): Output {
  const stream = process.stdout
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
  return async (text) => {
    if (!stream.write(writeOutControls(text))) await once(stream, 'drain')
  }
}

/** Tells whether standard output is written to this file. */
export function isOutput(file: string): boolean {
  try {
    const [output, other] = [fstatSync(process.stdout.fd), statSync(file)]
    return output.dev === other.dev && output.ino === other.ino
  } catch {
    return false
  }
}
