import type { SimpleGit } from 'simple-git'
import type { Workspace } from '../files/workspace.ts'
import type { Logger } from '../process/logger.ts'
import { GitFailed } from './git-failed.ts'

/** One path that differs between two commits. Paths are relative to the workspace. */
export interface Change {
  status: 'added' | 'modified' | 'removed' | 'renamed'
  path: string
  /** Where it lay before: `path` unless renamed, null for an added file. */
  from: string | null
  /** The hunks, where GitHub told of the change; empty where it is one of the name alone, null where they are too long. */
  patch?: string | null
}

/** The git repository that holds the workspace; reads only. Where git itself fails, a `UserError` says why. */
export interface Repository {
  /** Whether commits are missing because only the newest were fetched. */
  shallow: boolean
  /** The full id of a commit that is here; null where it is not. */
  commit(name: string): Promise<string | null>
  /** The commit from which two lines of work part; null where history does not reach so far. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** What differs from `base` to `head`, or to the files as they lie there (null), renames followed. */
  changes(base: string, head: string | null): Promise<Change[]>
  /** The bytes of a file as of a commit; null where it was not there, or git fails to read it, which is a warning. */
  blob(commit: string, path: string): Promise<Uint8Array | null>
  /** Files and folders (ending in a slash) that `.gitignore` names. */
  ignored(): Promise<string[]>
  /** Which of these files, as they lie there, hold one of the words, in capitals or not. */
  naming(words: readonly string[], paths: readonly string[]): Promise<string[]>
  /** Which of these files `.gitattributes` marks as generated (`linguist-generated`), as GitHub folds them in a diff. */
  generated(paths: readonly string[]): Promise<Set<string>>
  /** Day (YYYY-MM-DD, as its author wrote it) of the commit that brought each path, renames followed. */
  firstDays(): Promise<Map<string, string>>
}

/** The repository around a workspace; null where there is none. Where git itself fails, that is said. */
export async function openRepository({ root }: Workspace, log: Logger): Promise<Repository | null> {
  const { simpleGit } = await import('simple-git')
  const git = simpleGit({ baseDir: root, trimmed: false })
  try {
    const prefix = (await git.raw('rev-parse', '--show-prefix')).trim()
    const shallow = (await git.raw('rev-parse', '--is-shallow-repository')).trim() === 'true'
    return repository(git, prefix, shallow, log)
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error)
    if (!message.includes('not a git repository')) log.warning(`git cannot be used here: ${message}`)
    return null
  }
}

function repository(git: SimpleGit, prefix: string, shallow: boolean, log: Logger): Repository {
  const run = (...args: string[]): Promise<string> =>
    git.raw(args).catch((error: unknown) => {
      throw new GitFailed(args[0] as string, error)
    })
  /** What git prints; null where it finds nothing, which it tells by its status alone and without a word. */
  const line = async (...args: string[]) => (await run(...args)).trim() || null
  const find = (name: string) => line('rev-parse', '--verify', '--quiet', '--end-of-options', name)
  return {
    shallow,
    commit: (name) => find(`${name}^{commit}`),
    mergeBase: (one, other) => line('merge-base', one, other),
    changes: async (base, head) => {
      const args = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--relative', base]
      const known = readChanges((await run(...(head === null ? args : [...args, head, '--']))).split('\0'))
      const others = head === null ? list(await run('ls-files', '-z', '--others', '--exclude-standard')) : []
      return [...known, ...others.map((path) => ({ status: 'added', path, from: null }) as const)]
    },
    blob: async (commit, path) => {
      const name = `${commit}:${prefix}${path}`
      try {
        return await git.showBuffer(name)
      } catch (error) {
        if ((await find(name)) !== null)
          log.warning(`${new GitFailed('show', error).message}, so ${path} is not compared with what it was`, { path })
        return null
      }
    },
    ignored: async () =>
      list(await run('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory')),
    naming: async (words, paths) => {
      const asked = words.flatMap((word) => ['-e', word])
      const found = await line('grep', '-l', '-z', '-i', '-F', '-I', '--untracked', ...asked)
      const named = new Set(list(found ?? ''))
      return paths.filter((path) => named.has(path))
    },
    generated: async (paths) => {
      const marked = new Set<string>()
      for (let i = 0; i < paths.length; i += ASKED) {
        const asked = paths.slice(i, i + ASKED)
        const fields = (await run('check-attr', '-z', 'linguist-generated', '--', ...asked)).split('\0')
        for (let at = 0; at + 2 < fields.length; at += 3)
          if (fields[at + 2] === 'set' || fields[at + 2] === 'true') marked.add(fields[at] as string)
      }
      return marked
    },
    firstDays: async () =>
      (await line('rev-parse', '--verify', '--quiet', 'HEAD')) ? readFirstDays(await run(...FIRST_DAYS)) : new Map(),
  }
}

/** How many paths are given to git at once. */
const ASKED = 1000

const FIRST_DAYS = [
  'log',
  '--reverse',
  '--format=%x01%as',
  '--name-status',
  '-z',
  '-M',
  '--diff-filter=AR',
  '--relative',
]

const list = (text: string) => text.split('\0').filter((path) => path !== '')

/** Reads `--name-status -z`: a letter, a path, and for renames and copies the new path. */
function readChanges(fields: string[]): Change[] {
  const changes: Change[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const letter = fields[i++]?.[0]
    const path = fields[i++] ?? ''
    if (letter === 'R') changes.push({ status: 'renamed', from: path, path: fields[i++] ?? '' })
    else if (letter === 'D') changes.push({ status: 'removed', from: path, path })
    else if (letter === 'A') changes.push({ status: 'added', from: null, path })
    else changes.push({ status: 'modified', from: path, path })
  }
  return changes
}

/** Reads the log oldest first: a renamed file keeps the day on which it first came. */
function readFirstDays(log: string): Map<string, string> {
  const days = new Map<string, string>()
  for (const commit of log.split('\x01').slice(1)) {
    const [day = '', ...fields] = commit.split('\0')
    const status = fields.map((field) => field.replace(/^\n/, ''))
    for (const { path, from } of readChanges(status.filter((field) => field !== ''))) {
      if (!days.has(path)) days.set(path, (from !== null && days.get(from)) || day)
    }
  }
  return days
}
