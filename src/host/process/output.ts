import { once } from 'node:events'
import { fstatSync, statSync } from 'node:fs'

/** Writes results to a stream as fast as its reader takes them. */
export type Output = (text: string) => Promise<void>

/** Standard output; a reader that has gone away (`| head`) ends the process quietly. */
export function standardOutput(): Output {
  const stream = process.stdout
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
  return async (text) => {
    if (!stream.write(text)) await once(stream, 'drain')
  }
}

/** Whether a file is the one that standard output goes to. */
export function isOutput(file: string): boolean {
  try {
    const [output, other] = [fstatSync(process.stdout.fd), statSync(file)]
    return output.dev === other.dev && output.ino === other.ino
  } catch {
    return false
  }
}
