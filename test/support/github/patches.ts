import { git } from '../newsroom.ts'
import type { PullFile } from './types.ts'

/** The files of a pull request as GitHub lists them, with their diffs. */
export function patchesOf({ dir, base, head }: { dir: string; base: string; head: string }): PullFile[] {
  const range = `${base}...${head}`
  const names = git(dir, '2024-03-22', 'diff', '--name-only', '-z', range).split('\0')
  return names
    .filter((name) => name !== '')
    .map((filename) => {
      const diff = git(dir, '2024-03-22', 'diff', '--no-color', range, '--', filename)
      const start = diff.indexOf('\n@@ ')
      return start < 0 ? { filename } : { filename, patch: diff.slice(start + 1) }
    })
}
