import { openReceived } from '../host/files/open-file.ts'
import { UserError } from '../host/process/user-error.ts'
import { countsOf, type Report, type RunFacts } from '../model/index.ts'
import { receivedValidator } from './received-schema.ts'

/** A report must be smaller than this, in bytes: twice the size of 25,000 findings. */
const MAX_BYTES = 50_000_000

/** The most findings that GitHub shows for a run by any means. */
const MAX_FINDINGS = 25_000

/**
 * Reads a report from another run. The author of a pull request can write anything into it, so it must match the schema
 * and its limits, unknown properties are removed, and its findings are counted again. Throws a `UserError` if it is not
 * accepted.
 */
export async function readReceived(path: string): Promise<Report & { run: RunFacts }> {
  const report = parse(read(path), path)
  const validate = receivedValidator()
  if (!validate(report)) {
    const [first] = validate.errors ?? []
    throw new UserError(`${path} is not a factlint report: ${first?.instancePath || 'it'} ${first?.message}`)
  }
  const total = report.files.reduce((sum, { findings }) => sum + findings.length, 0)
  if (total > MAX_FINDINGS)
    throw new UserError(`${path} has ${total} findings, more than can be shown (${MAX_FINDINGS})`)
  return { ...report, counts: countsOf(report.files) }
}

function read(path: string): string {
  const file = openReceived(path, MAX_BYTES)
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return new TextDecoder().decode(file.bytes)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${path} is not JSON`)
  }
}
