import { writeFile } from 'node:fs/promises'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason } from './reason.ts'
import { resolveInside, type Workspace } from './workspace.ts'

/** Writes over a file of the workspace; refused where the path leads out of it. */
export async function writeOver(workspace: Workspace, path: string, text: string): Promise<void> {
  const place = resolveInside(workspace, path)
  if ('why' in place) throw new UserError(`${path} cannot be written: ${place.why}`)
  try {
    await writeFile(place.real, text)
  } catch (error) {
    throw new UserError(`${path} cannot be written: ${fileErrorReason(error)}`)
  }
}
