import { execFileSync } from 'node:child_process'
import { posix } from 'node:path'
import { isPack, packReader } from './beside.ts'
import { matcher } from './find.ts'
import { decode, MAX_BYTES, type TextFile } from './text-file.ts'
import type { Tree } from './tree.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

/** The most that git may print of a tree, in bytes: a line for each of some millions of files. */
const MAX_LISTING = 1_000_000_000

/**
 * The files as of a commit that is in the repository. Only plain files are in it: what a symbolic link points to is not
 * asked for, nor is anything outside the workspace.
 */
export function treeAt({ root }: Workspace, commit: string, home: URL): Tree {
  const git = (maxBuffer: number, ...args: string[]) =>
    execFileSync('git', args, { cwd: root, maxBuffer, stdio: ['ignore', 'pipe', 'pipe'] })
  const blobs = readTree(git(MAX_LISTING, 'ls-tree', '-r', '-z', commit).toString())
  const pack = packReader(home)
  const met = new Set<string>()
  const read = (path: string): TextFile => {
    met.add(posix.normalize(path))
    const blob = blobs.get(posix.normalize(path))
    if (blob === undefined) return { path, why: 'no such file' }
    try {
      return { path, ...decode(git(MAX_BYTES, 'cat-file', 'blob', blob)) }
    } catch {
      return { path, why: 'not in this checkout, or too large' }
    }
  }
  return {
    met,
    find: async (patterns) => [...blobs.keys()].filter(matcher(patterns)).sort(),
    has: async (path) => blobs.has(posix.normalize(path)),
    read: async (path) => read(path),
    named: async (path) => {
      const file = read(path)
      if ('why' in file) throw new UserError(`${path}, as of ${commit.slice(0, 12)}: ${file.why}`)
      return file
    },
    beside: (name) => {
      if (isPack(name)) return pack(name)
      const file = read(name)
      return 'text' in file ? file.text : null
    },
  }
}

/** Reads `ls-tree -z`: mode, kind and blob, a tab, the path. Files of mode 100… are plain. */
function readTree(listing: string): Map<string, string> {
  const entries = listing.split('\0').flatMap((line) => {
    const [, blob = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return blob === '' ? [] : [[path, blob] as const]
  })
  return new Map(entries)
}
