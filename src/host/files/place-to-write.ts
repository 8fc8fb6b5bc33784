import { lstatSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { UserError } from '../process/user-error.ts'
import { absolute, resolveInside, type Workspace } from './workspace.ts'

/**
 * Returns the place at which a file of the workspace can be written, if it is there or not. Throws a `UserError` for a
 * path that leads outside, if only through a link above it or in its place.
 */
export function placeToWrite(workspace: Workspace, path: string): string {
  const file = absolute(workspace, path)
  for (let above = file; ; above = dirname(above)) {
    if (lstatSync(above, { throwIfNoEntry: false }) === undefined && dirname(above) !== above) continue
    const place = resolveInside(workspace, above)
    if ('why' in place) throw new UserError(`cannot write ${path}: ${place.why}`)
    return resolve(place.real, relative(above, file))
  }
}
