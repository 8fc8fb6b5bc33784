import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason } from './reason.ts'

/** The folder that a run may read, and whose paths are printed relative to it. */
export interface Workspace {
  /** Absolute, symbolic links resolved. */
  root: string
}

/** Opens the folder `root`. */
export function openWorkspace(root: string): Workspace {
  try {
    return { root: realpathSync(root) }
  } catch (error) {
    throw new UserError(`${root}: ${fileErrorReason(error)}`)
  }
}

/** Whether an absolute path without links lies in the workspace, and not in the folder of git itself. */
export function isInWorkspace({ root }: Workspace, real: string): boolean {
  const way = relative(root, real).split(sep)
  return way[0] !== '..' && !isAbsolute(relative(root, real)) && !way.includes('.git')
}

/** Where `path` really lies; refused where a symbolic link (or `..`) leads out of the workspace. */
export function resolveInside(workspace: Workspace, path: string): { real: string } | { why: string } {
  try {
    const real = realpathSync.native(absolute(workspace, path))
    return isInWorkspace(workspace, real)
      ? { real }
      : { why: 'leads out of the workspace (put the file itself in its place, not a link)' }
  } catch (error) {
    return { why: fileErrorReason(error) }
  }
}

/** The absolute path of a path of the workspace. */
export const absolute = ({ root }: Workspace, path: string): string => resolve(root, path)

/** An absolute path as the workspace prints it: relative, with forward slashes. */
export const relativePath = ({ root }: Workspace, path: string): string =>
  relative(root, path).split(sep).join('/') || '.'
