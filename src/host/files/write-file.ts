import { writeFile } from 'node:fs/promises'
import { UserError } from '../process/user-error.ts'
import { writeErrorReason } from './reason.ts'
import { resolveInside, type Workspace } from './workspace.ts'

/** Overwrites a file of the workspace. Throws a `UserError` if the path leads outside or the file cannot be written. */
export async function writeOver(workspace: Workspace, path: string, text: string): Promise<void> {
  const place = resolveInside(workspace, path)
  if ('why' in place) throw new UserError(`cannot write ${path}: ${place.why}`)
  try {
    await writeFile(place.real, text)
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${writeErrorReason(error)}`)
  }
}
