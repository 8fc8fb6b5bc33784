import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Logger } from '../process/logger.ts'
import { GitFailed, isAboutLeftOut } from './git-failed.ts'
import { gitText, startGit } from './run-git.ts'

/** A file in a git tree. */
export interface TreeFile {
  path: string
  /** The id of its content, in hex. */
  blob: string
}

/** The contents in a git repository, by id. Reads only, and fetches nothing. */
export interface GitObjects {
  /** The absolute path of the .git folder. */
  folder: string
  /** Returns paths that differ from what is committed, or that git does not track. */
  uncommitted(): Promise<string[]>
  /** Returns the id of the tree of a commit, for the workspace's folder. */
  tree(commit: string): Promise<string>
  /** Returns all files of a tree, without links and submodules. */
  files(tree: string): Promise<TreeFile[]>
  /**
   * Returns what differs between two trees: the files that are new or edited, and the paths of everything that changed.
   */
  changes(from: string, to: string): Promise<{ files: TreeFile[]; paths: string[] }>
  /** Returns the ids of contents of a tree that a partial clone left out. */
  missing(tree: string): Promise<Set<string>>
  /** Returns contents in the order of the ids; null for one that is not in this clone. */
  contents(blobs: readonly string[]): AsyncGenerator<Uint8Array | null>
}

/** What an index asks of the files that it is made from. */
export type IndexedObjects = Omit<GitObjects, 'folder' | 'uncommitted'>

/** Opens git's objects for the folder `root` of a repository. Throws a `UserError` if git fails. */
export async function openObjects(root: string, log: Logger): Promise<GitObjects> {
  const [prefix = '', folder = '.git'] = (
    await gitText(root, ['rev-parse', '--show-prefix', '--git-common-dir'])
  ).split('\n')
  return {
    folder: resolve(root, folder),
    tree: async (commit) =>
      (await gitText(root, ['rev-parse', '--verify', '--end-of-options', `${commit}:${prefix}`])).trim(),
    uncommitted: async () => {
      const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.']
      return fields(await gitText(root, status)).map((line) => line.slice(3 + prefix.length))
    },
    files: async (tree) => {
      const lines = await gitText(root, ['ls-tree', '-r', '-z', '--full-tree', tree])
      return fields(lines).flatMap((line) => {
        const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? []
        return isFile(mode) ? [{ path, blob }] : []
      })
    },
    changes: async (from, to) => {
      const entries = fields(await gitText(root, ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', from, to]))
      const changes = { files: [] as TreeFile[], paths: [] as string[] }
      for (let i = 0; i + 1 < entries.length; i += 2) {
        const [, mode, , blob = ''] = (entries[i] as string).split(' ')
        const path = entries[i + 1] as string
        changes.paths.push(path)
        if (isFile(mode)) changes.files.push({ path, blob })
      }
      return changes
    },
    missing: async (tree) => {
      if ((await gitText(root, ['config', '--get-regexp', PROMISES], { expected: [0, NO_SUCH_KEY] })) === '')
        return new Set()
      const objects = await gitText(root, ['rev-list', '--objects', '--no-object-names', '--missing=print', tree])
      return new Set(objects.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])))
    },
    contents: (blobs) => readBlobs(root, blobs, log),
  }
}

/** Set in partial clones, which fetch contents only on demand. */
const PROMISES = '^remote\\..*\\.promisor$'

/** The exit status of `git config` for a key that is not set. */
const NO_SUCH_KEY = 1

const isFile = (mode = ''): boolean => mode.startsWith('100')

const fields = (text: string): string[] => text.split('\0').filter((field) => field !== '')

/**
 * Reads contents. Git stops at one that it may not fetch or that is damaged; that one is null, and the rest is
 * requested again.
 */
async function* readBlobs(root: string, blobs: readonly string[], log: Logger): AsyncGenerator<Uint8Array | null> {
  for (let at = 0; at < blobs.length; ) {
    for await (const content of readBatch(root, blobs.slice(at), log)) {
      yield content
      at++
    }
    if (at++ < blobs.length) yield null
  }
}

/** Reads `git cat-file --batch`: for each id a line "id type size" (or "id missing"), the bytes, and a line feed. */
async function* readBatch(root: string, blobs: readonly string[], log: Logger): AsyncGenerator<Uint8Array | null> {
  const git = startGit(root, ['cat-file', '--batch', '--buffer'], {}, true) as ChildProcessWithoutNullStreams
  const errors = text(git.stderr).catch(() => '')
  git.on('error', (error) => log.warning(new GitFailed('cat-file', error).message))
  git.stdin.on('error', () => {}) // if git ended before it read all ids, its output ends early
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
  const reader = byteReader(git.stdout)
  try {
    for (const _ of blobs) {
      const line = await reader.line()
      if (line === null) return logFailure((await errors) || 'its output ended early', log)
      const [, type, size] = line.split(' ')
      const content = size === undefined || type === 'missing' ? null : await reader.take(Number(size) + 1)
      yield content?.subarray(0, -1) ?? null
    }
    logFailure(await errors, log)
  } finally {
    git.kill()
  }
}

/** Logs git's message about contents that it cannot read, unless the clone left them out. */
function logFailure(errors: string, log: Logger): void {
  if (errors !== '' && !isAboutLeftOut(errors)) log.warning(new GitFailed('cat-file', errors).message)
}

/**
 * Returns a reader of lines and byte counts from a stream, which keeps only the current chunk; null at the end of the
 * stream.
 */
function byteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.alloc(0)
  const more = async (): Promise<Buffer | null> => {
    const { value, done } = await chunks.next()
    return done ? null : value
  }
  return {
    async line(): Promise<string | null> {
      let at = buffer.indexOf(10)
      while (at < 0) {
        const chunk = await more()
        if (chunk === null) return null
        buffer = Buffer.concat([buffer, chunk])
        at = buffer.indexOf(10)
      }
      const line = buffer.toString('utf8', 0, at)
      buffer = buffer.subarray(at + 1)
      return line
    },
    async take(count: number): Promise<Buffer | null> {
      const parts = [buffer]
      let length = buffer.length
      while (length < count) {
        const chunk = await more()
        if (chunk === null) return null
        parts.push(chunk)
        length += chunk.length
      }
      const whole = parts.length === 1 ? buffer : Buffer.concat(parts)
      buffer = whole.subarray(count)
      return whole.subarray(0, count)
    },
  }
}
