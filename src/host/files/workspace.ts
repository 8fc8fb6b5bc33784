import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason } from './reason.ts'

/** The folder that a run may read. Paths are printed relative to it. */
export interface Workspace {
  /** The absolute path, with symbolic links resolved. */
  root: string
}

/** Opens the folder `root`. Throws a `UserError` if it cannot be opened. */
export function openWorkspace(root: string): Workspace {
  try {
    return { root: realpathSync(root) }
  } catch (error) {
    throw new UserError(`${root}: ${fileErrorReason(error)}`)
  }
}

/** Tells whether an absolute path without links is in the workspace, and not in its .git folder. */
export function isInWorkspace({ root }: Workspace, real: string): boolean {
  const way = relative(root, real).split(sep)
  return way[0] !== '..' && !isAbsolute(relative(root, real)) && !way.includes('.git')
}

/** Returns the real path of `path`. Refuses paths that lead outside the workspace through a symbolic link or `..`. */
export function resolveInside(workspace: Workspace, path: string): { real: string } | { why: string } {
  try {
    const real = realpathSync.native(absolute(workspace, path))
    return isInWorkspace(workspace, real)
      ? { real }
      : { why: 'leads outside the workspace (replace the link with the file itself)' }
  } catch (error) {
    return { why: fileErrorReason(error) }
  }
}

/** Returns the absolute path of a path of the workspace. */
export const absolute = ({ root }: Workspace, path: string): string => resolve(root, path)

/** Returns an absolute path as the workspace prints it: relative, with forward slashes. */
export const relativePath = ({ root }: Workspace, path: string): string =>
  relative(root, path).split(sep).join('/') || '.'
