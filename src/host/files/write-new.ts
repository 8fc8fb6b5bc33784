import { lstat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { makeFolder } from './make-folder.ts'
import { placeToWrite } from './place-to-write.ts'
import { fileErrorReason, writeErrorReason } from './reason.ts'
import { absolute, isInWorkspace, type Workspace } from './workspace.ts'

/**
 * Writes a new file, with its folders, and returns whether it did. Never changes an existing file. Links inside the
 * workspace cannot lead outside.
 */
export async function writeNew(workspace: Workspace, path: string, text: string): Promise<boolean> {
  const named = absolute(workspace, path)
  const file = isInWorkspace(workspace, named) ? placeToWrite(workspace, path) : named
  try {
    makeFolder(dirname(file))
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new UserError(`cannot write ${path}: ${writeErrorReason(error)}`)
  }
}

/** Throws a `UserError` if a new file cannot be written at a path, before the work to produce it is done. */
export async function requireNew(workspace: Workspace, path: string): Promise<void> {
  try {
    await lstat(absolute(workspace, path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw new UserError(`cannot write ${path}: ${fileErrorReason(error)}`)
  }
  throw alreadyExists(path)
}

/** Returns the error for a file that must not be overwritten. */
export const alreadyExists = (path: string): UserError =>
  new UserError(`${path} already exists; remove it, or choose another path`)
