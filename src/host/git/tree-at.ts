import { posix } from 'node:path'
import { isPack, packReader } from '../files/beside.ts'
import { baseOf, isNegated, selects } from '../files/find.ts'
import { MAX_BYTES } from '../files/open-file.ts'
import { MISSING } from '../files/reason.ts'
import { decode, type TextFile } from '../files/text-file.ts'
import type { Workspace } from '../files/workspace.ts'
import { UserError } from '../process/user-error.ts'
import { GitFailed } from './git-failed.ts'
import { gitAtOnce } from './run-git.ts'
import type { Tree } from './tree.ts'

/** The most output that git may print for a tree, in bytes: a line for each of several million files. */
const MAX_LISTING = 1_000_000_000

/**
 * Returns the files of the workspace as of a commit in the repository. Throws a `UserError` for files behind a symbolic
 * link and if git fails, so that neither is taken for missing.
 */
export function treeAt({ root }: Workspace, commit: string, home: URL): Tree {
  const git = (most: number, ...args: string[]) => gitAtOnce(root, args, most)
  const listing = git(MAX_LISTING, 'ls-tree', '-r', '-z', commit)
  if (listing === null) throw new UserError(`${commit} has too many files to list`)
  const { blobs, links } = readTree(listing.toString())
  const pack = packReader(home)
  const requested = new Set<string>()
  const at = `as of ${commit.slice(0, 12)}`
  const refuse = (path: string, link: string | undefined) => {
    if (link !== undefined)
      throw new UserError(`${path}, ${at}: ${link} is a symbolic link; replace it with plain files`)
  }
  const blobOf = (name: string) => {
    const path = posix.normalize(name)
    refuse(
      name,
      links.find((link) => isAbove(link, path)),
    )
    return blobs.get(path)
  }
  const read = (path: string): TextFile => {
    requested.add(posix.normalize(path))
    const blob = blobOf(path)
    if (blob === undefined) return { path, why: MISSING }
    try {
      const bytes = git(MAX_BYTES, 'cat-file', 'blob', blob)
      return { path, ...(bytes === null ? { why: `${MAX_BYTES / 1e6} MB or larger` } : decode(bytes)) }
    } catch (error) {
      if (!(error instanceof GitFailed && error.isLeftOut)) throw error
      return { path, why: 'not in this clone, which was made with a filter' }
    }
  }
  return {
    requested,
    find: async (patterns, inFolder) => {
      const isMatch = selects({ include: patterns, exclude: [], inFolder })
      for (const pattern of patterns.filter((one) => !isNegated(one))) {
        const base = baseOf(pattern)
        refuse(
          pattern,
          links.find((link) => isAbove(link, base) || isMatch(link) || (base !== '' && isAbove(base, link))),
        )
      }
      return [...blobs.keys()].filter(isMatch).sort()
    },
    has: async (path) => blobOf(path) !== undefined,
    read: async (path) => read(path),
    named: async (path) => {
      const file = read(path)
      if ('why' in file) throw new UserError(`${path}, ${at}: ${file.why}`)
      return file
    },
    beside: (name) => {
      if (isPack(name)) return pack(name)
      const file = read(name)
      if ('text' in file) return file.text
      if (file.why === MISSING) return null
      throw new UserError(`${name}, ${at}: ${file.why}`)
    },
  }
}

/** Returns whether a path is another one, or a folder that contains it. */
const isAbove = (folder: string, path: string): boolean => path === folder || path.startsWith(`${folder}/`)

/**
 * Reads `ls-tree -z`: mode, kind and blob, a tab, the path. Files with a mode of 100… are plain, 120000 is a symbolic
 * link.
 */
function readTree(listing: string): { blobs: Map<string, string>; links: string[] } {
  const blobs = new Map<string, string>()
  const links: string[] = []
  for (const line of listing.split('\0')) {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (mode.startsWith('100')) blobs.set(path, blob)
    else if (mode === '120000') links.push(path)
  }
  return { blobs, links }
}
