import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { makeFolder } from './make-folder.ts'
import { placeToWrite } from './place-to-write.ts'
import { writeErrorReason } from './reason.ts'
import type { Workspace } from './workspace.ts'

/** Writes a file of the workspace, with its folders. Replaces an existing one. */
export async function writeText(workspace: Workspace, path: string, text: string): Promise<void> {
  const file = placeToWrite(workspace, path)
  try {
    makeFolder(dirname(file))
    await writeFile(file, text)
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${writeErrorReason(error)}`)
  }
}
