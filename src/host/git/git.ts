import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { messageOf } from '../../model/index.ts'
import type { Workspace } from '../files/workspace.ts'
import type { Logger } from '../process/logger.ts'
import { GitFailed } from './git-failed.ts'
import { gitBytes, gitText } from './run-git.ts'

/** A path that differs between two commits, relative to the workspace. */
export interface Change {
  status: 'added' | 'modified' | 'removed' | 'renamed'
  path: string
  /** The path before the change: `path` unless renamed, null for an added file. */
  from: string | null
  /** The hunks, if GitHub listed the change; empty for a plain rename, null if they are too long. */
  patch?: string | null
  /** Present for a submodule, whose files belong to another repository; not known if GitHub listed the change. */
  isSubmodule?: true
}

/** The git repository that contains the workspace. Reads only. Throws a `UserError` if git fails. */
export interface Repository {
  /** Whether commits are missing because only the newest were fetched. */
  shallow: boolean
  /** Returns the full id of a commit; null if it is not in this clone. */
  commit(name: string): Promise<string | null>
  /** Returns the commit at which two branches part; null if the history does not reach that far. */
  mergeBase(one: string, other: string): Promise<string | null>
  /** Returns what differs between `base` and `head`, or the working tree (null). Renames are followed. */
  changes(base: string, head: string | null): Promise<Change[]>
  /** Returns what is staged for the next commit. Renames are followed. */
  staged(): Promise<Change[]>
  /** Returns the bytes of a file as it is staged; null if it is not, or if git fails to read it. */
  stagedBlob(path: string): Promise<Uint8Array | null>
  /**
   * Returns the bytes of a file as of a commit; null if it did not exist, or if git fails to read it, which logs a
   * warning.
   */
  blob(commit: string, path: string): Promise<Uint8Array | null>
  /** Returns files and folders (with a final slash) that `.gitignore` lists. */
  ignored(): Promise<string[]>
  /** Returns the files that git tracks, and those that it neither tracks nor ignores. */
  files(): Promise<string[]>
  /** Returns which of these files in the working tree contain one of the words, ignoring case. */
  naming(words: readonly string[], paths: readonly string[]): Promise<string[]>
  /**
   * Returns which of these files `.gitattributes` marks as generated (`linguist-generated`), which GitHub collapses in
   * diffs.
   */
  generated(paths: readonly string[]): Promise<Set<string>>
  /** Returns which of these files the checked out `.gitattributes` has git write in another encoding. */
  recoded(paths: readonly string[]): Promise<Set<string>>
  /** Returns the folders (with a final slash) of other repositories within this one that git neither tracks nor ignores. */
  nested(): Promise<string[]>
  /** Returns the symbolic links of the working tree that git tracks. */
  links(): Promise<string[]>
  /** Returns this repository with the `.gitattributes` of a commit in force, in whatever folder they are. */
  withAttributesOf(commit: string): Promise<Repository>
  /** Returns for each path the author's date (YYYY-MM-DD) of the commit that added it. Renames are followed. */
  firstDays(): Promise<Map<string, string>>
  /**
   * Returns the author's date (YYYY-MM-DD) of the newest commit; if it merges a change into its base, as for a pull request,
   * of the newest one of the change, if that is in this clone. Returns null if there is no commit.
   */
  dayOfChange(): Promise<string | null>
}

/** Opens the repository around a workspace; null if there is none or git cannot be used, which logs a warning. */
export async function openRepository({ root }: Workspace, log: Logger): Promise<Repository | null> {
  try {
    const answer = await gitText(root, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
    const [shallow, prefix = ''] = answer.split('\n')
    return repository({ root, prefix, shallow: shallow === 'true', log, index: null })
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    if (!error.message.includes('not a git repository')) log.warning(`git cannot be used here: ${error.message}`)
    return null
  }
}

/** Where a repository is asked. */
interface Place {
  root: string
  /** The path of the workspace in the repository, with a final slash; empty for its root. */
  prefix: string
  shallow: boolean
  log: Logger
  /** The index whose `.gitattributes` are in force; null for those of the working tree. */
  index: string | null
}

function repository(place: Place): Repository {
  const { root, prefix, shallow, log } = place
  const run = (...args: string[]): Promise<string> => gitText(root, args)
  /** Returns git's output; null if git finds nothing, which it signals by its status alone. */
  const line = async (...args: string[]) => {
    const found = await gitText(root, args, { expected: [0, NOTHING_FOUND] })
    return found.trim() || null
  }
  const unread = new Set<string>()
  const find = (name: string) => line('rev-parse', '--verify', '--quiet', '--end-of-options', name)
  return {
    shallow,
    commit: (name) => find(`${name}^{commit}`),
    mergeBase: (one, other) => line('merge-base', one, other),
    changes: async (base, head) => {
      const args = ['--raw', '-z', '--no-ext-diff', '--relative', base, ...(head === null ? [] : [head, '--'])]
      const known = readChanges((await withRenames((renames) => run('diff', renames, ...args))).split('\0'))
      const others = head === null ? list(await run('ls-files', '-z', '--others', '--exclude-standard')) : []
      return [...known, ...others.map((path) => ({ status: 'added', path, from: null }) as const)]
    },
    staged: async () => {
      const args = ['diff', '--cached', '--name-status', '-z', '-M', '--no-ext-diff', '--relative']
      return readChanges((await gitText(root, args, { env: await indexOfHook(root) })).split('\0'))
    },
    stagedBlob: async (path) => {
      try {
        return await gitBytes(root, ['cat-file', 'blob', `:${prefix}${path}`], { env: await indexOfHook(root) })
      } catch (error) {
        if (error instanceof GitFailed) return null
        throw error
      }
    },
    blob: async (commit, path) => {
      const name = `${commit}:${prefix}${path}`
      try {
        return await gitBytes(root, ['cat-file', 'blob', name])
      } catch (error) {
        if (!unread.has(name) && (await find(name)) !== null)
          log.warning(`${whyUnread(error)}, so it is not compared with it`, { path })
        unread.add(name)
        return null
      }
    },
    ignored: async () =>
      list(await run('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory')),
    files: async () => list(await run('ls-files', '-z', '--cached', '--others', '--exclude-standard')),
    naming: async (words, paths) => {
      const patterns = words.flatMap((word) => ['-e', word])
      const found = await line('grep', '-l', '-z', '-i', '-F', '-I', '--untracked', ...patterns)
      const named = new Set(list(found ?? ''))
      return paths.filter((path) => named.has(path))
    },
    generated: (paths) => attributed(place, 'linguist-generated', (value) => GENERATED.has(value), paths),
    recoded: (paths) =>
      attributed(
        { ...place, index: null },
        'working-tree-encoding',
        (value) => !UNCHANGED.has(value.toLowerCase()),
        paths,
      ),
    nested: async () =>
      list(await run('ls-files', '-z', '--others', '--exclude-standard')).filter((path) => path.endsWith('/')),
    links: async () => {
      const entries = list(await run('ls-files', '-z', '--stage'))
      return entries.flatMap((entry) => (entry.startsWith('120000 ') ? [entry.slice(entry.indexOf('\t') + 1)] : []))
    },
    withAttributesOf: async (commit) => repository({ ...place, index: await indexOf(root, commit) }),
    firstDays: async () => {
      if ((await find('HEAD')) === null) return new Map()
      try {
        return readFirstDays(await withRenames((renames) => run('log', renames, ...FIRST_DAYS)))
      } catch (error) {
        if (!(error instanceof GitFailed)) throw error
        const unknown = 'so the day on which an article without a date first came is not known.'
        if (error.isLeftOut) log.info(`${NO_FOLDERS}, ${unknown}`)
        else log.warning(`${error.message}, ${unknown}`)
        return new Map()
      }
    },
    dayOfChange: async () => {
      const newest = (await find('HEAD^2')) ?? (await find('HEAD'))
      return newest && line('log', '-1', '--format=%as', newest)
    },
  }
}

/**
 * Runs git with an option for renames. In a clone that lacks contents which are needed to find those of edited files, left out or
 * damaged, only files that were moved as they are count as renamed.
 */
async function withRenames(ask: (renames: string) => Promise<string>): Promise<string> {
  try {
    return await ask('-M')
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    return ask('-M100%')
  }
}

const isLeftOut = (error: unknown): boolean => error instanceof GitFailed && error.isLeftOut

const NO_FOLDERS = 'This clone was made without the folders of earlier commits (`filter:` of actions/checkout)'

/** Returns why an earlier version could not be read. */
const whyUnread = (error: unknown): string =>
  isLeftOut(error)
    ? 'its earlier version is not in this clone, which was made with a filter'
    : `its earlier version cannot be read: ${messageOf(error)}`

/** The values with which `linguist-generated` marks a file. */
const GENERATED = new Set(['set', 'true'])

/** The values with which `working-tree-encoding` leaves text as it is: none, or UTF-8 itself. */
const UNCHANGED = new Set(['unspecified', 'unset', 'utf-8', 'utf8'])

/** Returns the paths for which an attribute has a value that `isWanted`. */
async function attributed(
  { root, index }: Place,
  attribute: string,
  isWanted: (value: string) => boolean,
  paths: readonly string[],
): Promise<Set<string>> {
  const command = ['check-attr', '-z', ...(index === null ? [] : ['--cached']), attribute, '--']
  const env = index === null ? {} : { GIT_INDEX_FILE: index }
  const found = new Set<string>()
  for (let i = 0; i < paths.length; i += BATCH) {
    const fields = (await gitText(root, [...command, ...paths.slice(i, i + BATCH)], { env })).split('\0')
    for (let at = 0; at + 2 < fields.length; at += 3)
      if (isWanted(fields[at + 2] as string)) found.add(fields[at] as string)
  }
  return found
}

/**
 * Returns the environment with the index that git passes to a hook: `git commit FILE` and `git commit -a` stage in one of
 * their own. Any other than one in the repository's own folder is not obeyed.
 */
async function indexOfHook(root: string): Promise<Record<string, string>> {
  const named = process.env.GIT_INDEX_FILE
  if (named === undefined || named === '') return {}
  const [folder = '', top = ''] = (await gitText(root, ['rev-parse', '--absolute-git-dir', '--show-toplevel'])).split(
    '\n',
  )
  const file = resolve(top, named)
  return file.startsWith(`${folder}${sep}`) ? { GIT_INDEX_FILE: file } : {}
}

/** Reads the tree of a commit into an index of its own, outside the repository, and returns the index's path. */
async function indexOf(root: string, commit: string): Promise<string> {
  const index = join(await mkdtemp(join(tmpdir(), 'factlint-')), 'index')
  await gitText(root, ['read-tree', commit], { env: { GIT_INDEX_FILE: index } })
  process.once('exit', () => rmSync(dirname(index), { recursive: true, force: true }))
  return index
}

/** The exit status of a search that finds nothing. */
const NOTHING_FOUND = 1

/** The number of paths to pass to git at once. */
const BATCH = 1000

const FIRST_DAYS = ['--reverse', '--format=%x01%as', '--name-status', '-z', '--diff-filter=AR', '--relative']

const list = (text: string) => text.split('\0').filter((path) => path !== '')

/**
 * Reads `--name-status -z`: a letter, a path, and the new path for renames; or `--raw -z`, which has the modes and contents
 * before the letter.
 */
function readChanges(fields: string[]): Change[] {
  const changes: Change[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const [, before = '', after = '', letter] =
      /^(?::(\d+) (\d+) [0-9a-f.]+ [0-9a-f.]+ )?([A-Z])/.exec(fields[i++] ?? '') ?? []
    const path = fields[i++] ?? ''
    const kind = (letter === 'D' ? before : after) === SUBMODULE ? { isSubmodule: true as const } : {}
    if (letter === 'R') changes.push({ status: 'renamed', from: path, path: fields[i++] ?? '', ...kind })
    else if (letter === 'D') changes.push({ status: 'removed', from: path, path, ...kind })
    else if (letter === 'A') changes.push({ status: 'added', from: null, path, ...kind })
    else changes.push({ status: 'modified', from: path, path, ...kind })
  }
  return changes
}

/** The mode of a submodule. */
const SUBMODULE = '160000'

/** Reads the log, oldest commit first. A renamed file keeps its first day. */
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
