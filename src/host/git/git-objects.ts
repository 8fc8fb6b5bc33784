import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Logger } from '../process/logger.ts'
import { GitFailed } from './git-failed.ts'

/** A file as git holds it. */
export interface TreeFile {
  path: string
  /** Id of its content, in hex. */
  blob: string
}

/** The contents that git holds, by id; reads only, and fetches nothing. */
export interface GitObjects {
  /** Absolute path of the folder that git keeps them in. */
  folder: string
  /** Paths that differ from what is committed, or that git knows nothing of. */
  uncommitted(): Promise<string[]>
  /** Id of the tree of a commit, below the workspace's folder. */
  tree(commit: string): Promise<string>
  /** All files of a tree; links and submodules are none. */
  files(tree: string): Promise<TreeFile[]>
  /** What differs from one tree to another: files that are new or another, and the paths of all that changed. */
  changes(from: string, to: string): Promise<{ files: TreeFile[]; paths: string[] }>
  /** Ids of the contents of a tree that this clone was told to leave out. */
  missing(tree: string): Promise<Set<string>>
  /** Contents in the order of the ids; null for one that is not here. */
  contents(blobs: readonly string[]): AsyncGenerator<Uint8Array | null>
}

/** Git's objects for the folder `root` of a repository. Where git itself fails, a `UserError` says why. */
export async function openObjects(root: string, log: Logger): Promise<GitObjects> {
  const [prefix = '', folder = '.git'] = (await output(root, ['rev-parse', '--show-prefix', '--git-common-dir'])).split(
    '\n',
  )
  return {
    folder: resolve(root, folder),
    tree: async (commit) =>
      (await output(root, ['rev-parse', '--verify', '--end-of-options', `${commit}:${prefix}`])).trim(),
    uncommitted: async () => {
      const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.']
      return fields(await output(root, status)).map((line) => line.slice(3 + prefix.length))
    },
    files: async (tree) => {
      const lines = await output(root, ['ls-tree', '-r', '-z', '--full-tree', tree])
      return fields(lines).flatMap((line) => {
        const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? []
        return isFile(mode) ? [{ path, blob }] : []
      })
    },
    changes: async (from, to) => {
      const entries = fields(await output(root, ['diff-tree', '-r', '-z', '--no-renames', '--no-ext-diff', from, to]))
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
      if ((await output(root, ['config', '--get-regexp', PROMISES], [0, NO_SUCH_KEY])) === '') return new Set()
      const objects = await output(root, ['rev-list', '--objects', '--no-object-names', '--missing=print', tree])
      return new Set(objects.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])))
    },
    contents: (blobs) => readBlobs(root, blobs, log),
  }
}

/** Set where a clone left contents out, to be fetched when they are asked for. */
const PROMISES = '^remote\\..*\\.promisor$'

/** The status of `git config` where nothing is set. */
const NO_SUCH_KEY = 1

const isFile = (mode = ''): boolean => mode.startsWith('100')

const fields = (text: string): string[] => text.split('\0').filter((field) => field !== '')

const NOTHING_FETCHED = { ...process.env, GIT_NO_LAZY_FETCH: '1' }

/** Runs git and returns what it prints; a status that is not `expected` is a failure. */
async function output(root: string, args: readonly string[], expected: readonly number[] = [0]): Promise<string> {
  const git = spawn('git', args, { cwd: root, env: NOTHING_FETCHED, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number>((resolve, reject) => git.on('close', resolve).on('error', reject))
  const command = args[0] as string
  const all = Promise.all([text(git.stdout), text(git.stderr), ended])
  const [out, said, status] = await all.catch((error: unknown) => {
    throw new GitFailed(command, error)
  })
  if (!expected.includes(status)) throw new GitFailed(command, said)
  return out
}

/** Git gives up at a content that it may not fetch, or that is damaged: that one is not here, and the rest is asked for anew. */
async function* readBlobs(root: string, blobs: readonly string[], log: Logger): AsyncGenerator<Uint8Array | null> {
  for (let at = 0; at < blobs.length; ) {
    for await (const content of readBatch(root, blobs.slice(at), log)) {
      yield content
      at++
    }
    if (at++ < blobs.length) yield null
  }
}

/** `git cat-file --batch`: a line "id type size" (or "id missing"), the bytes, a line feed, for each id asked for. */
async function* readBatch(root: string, blobs: readonly string[], log: Logger): AsyncGenerator<Uint8Array | null> {
  const git = spawn('git', ['cat-file', '--batch', '--buffer'], {
    cwd: root,
    env: NOTHING_FETCHED,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const said = text(git.stderr).catch(() => '')
  git.on('error', (error) => log.warning(new GitFailed('cat-file', error).message))
  git.stdin.on('error', () => {}) // git ended before it was asked for all: its output ends early then
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
  const reader = byteReader(git.stdout)
  try {
    for (const _ of blobs) {
      const line = await reader.line()
      if (line === null) return sayFailed((await said) || 'it ended early', log)
      const [, type, size] = line.split(' ')
      const content = size === undefined || type === 'missing' ? null : await reader.take(Number(size) + 1)
      yield content?.subarray(0, -1) ?? null
    }
    sayFailed(await said, log)
  } finally {
    git.kill()
  }
}

/** What git says of a content that a partial clone left out, which it was told not to fetch; such articles are named elsewhere. */
const LEFT_OUT = /promisor|lazy fetch/

/** Passes on what git says of contents that it cannot read, unless the clone was made without them. */
function sayFailed(said: string, log: Logger): void {
  if (said !== '' && !LEFT_OUT.test(said)) log.warning(new GitFailed('cat-file', said).message)
}

/** Takes lines and counted bytes from a stream, holding no more than the chunk under way; null where it ends before. */
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
