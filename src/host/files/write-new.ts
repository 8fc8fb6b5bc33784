import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason } from './reason.ts'
import { absolute, type Workspace } from './workspace.ts'

/** Writes a file that is not there yet, with its folders; whether it did. Never touches one that is. */
export async function writeNew(workspace: Workspace, path: string, text: string): Promise<boolean> {
  const file = absolute(workspace, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new UserError(`${path} cannot be written: ${fileErrorReason(error)}`)
  }
}

/** Refuses a path at which no new file can be written; for those who write it only later. */
export async function requireNew(workspace: Workspace, path: string): Promise<void> {
  try {
    await lstat(absolute(workspace, path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw new UserError(`${path} cannot be written: ${fileErrorReason(error)}`)
  }
  throw alreadyExists(path)
}

/** What to say of a file that is not to be written over. */
export const alreadyExists = (path: string): UserError => new UserError(`${path} is there already`)
