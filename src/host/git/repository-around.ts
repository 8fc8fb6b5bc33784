import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Returns the nearest folder, from `folder` (an absolute path) upwards, that has a .git of its own; null if none has. */
export function repositoryAround(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}
