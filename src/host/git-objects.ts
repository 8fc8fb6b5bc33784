import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TreeFile } from './article-index.ts'

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
  /** Contents in the order of the ids; null for one that is not here (a clone may have been told to leave it out). */
  contents(blobs: readonly string[]): AsyncGenerator<Uint8Array | null>
}

/** Git's objects for the folder `root` of a repository. */
export async function openObjects(root: string): Promise<GitObjects> {
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
    contents: (blobs) => readBlobs(root, blobs),
  }
}

const isFile = (mode = ''): boolean => mode.startsWith('100')

const fields = (text: string): string[] => text.split('\0').filter((field) => field !== '')

const NOTHING_FETCHED = { ...process.env, GIT_NO_LAZY_FETCH: '1' }

async function output(root: string, args: readonly string[]): Promise<string> {
  const git = spawn('git', args, { cwd: root, env: NOTHING_FETCHED, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve, reject) => git.on('close', resolve).on('error', reject))
  const [out, said, status] = await Promise.all([text(git.stdout), text(git.stderr), ended])
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${said.trim()}`)
  return out
}

/** `git cat-file --batch`: a line "id type size" (or "id missing"), the bytes, a line feed, for each id asked for. */
async function* readBlobs(root: string, blobs: readonly string[]): AsyncGenerator<Uint8Array | null> {
  const git = spawn('git', ['cat-file', '--batch', '--buffer'], {
    cwd: root,
    env: NOTHING_FETCHED,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  git.stdin.on('error', () => {})
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
  const reader = byteReader(git.stdout)
  try {
    for (const _ of blobs) {
      const [, type, size] = (await reader.line()).split(' ')
      if (type === 'missing' || size === undefined) {
        yield null
        continue
      }
      const content = await reader.take(Number(size) + 1)
      yield content.subarray(0, -1)
    }
  } finally {
    git.kill()
  }
}

/** Takes lines and counted bytes from a stream, holding no more than the chunk under way. */
function byteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { value, done } = await chunks.next()
    if (done) throw new Error('git cat-file ended early')
    return value as Buffer
  }
  return {
    async line(): Promise<string> {
      let at = buffer.indexOf(10)
      while (at < 0) {
        buffer = Buffer.concat([buffer, await more()])
        at = buffer.indexOf(10)
      }
      const line = buffer.toString('utf8', 0, at)
      buffer = buffer.subarray(at + 1)
      return line
    },
    async take(count: number): Promise<Buffer> {
      const parts = [buffer]
      let length = buffer.length
      while (length < count) {
        const chunk = await more()
        parts.push(chunk)
        length += chunk.length
      }
      const whole = parts.length === 1 ? buffer : Buffer.concat(parts)
      buffer = whole.subarray(count)
      return whole.subarray(0, count)
    },
  }
}
