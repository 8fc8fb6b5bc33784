import * as fs from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { posix } from 'node:path'
import picomatch from 'picomatch'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason, isMissing } from './reason.ts'
import { absolute, isInWorkspace, type Workspace } from './workspace.ts'

/** Folders that are always ignored: installed packages and .git. */
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Which files to select: those that match a pattern of `include` and none of `exclude`. In both, a pattern that starts
 * with `!` removes files that the others match, wherever it is in the list, and a folder stands for the files in it.
 */
export interface Selection {
  include: readonly string[]
  exclude: readonly string[]
  /** The patterns of the ignore file, whose `!` takes in again only what these patterns leave out; none by default. */
  ignore?: readonly string[]
  /** What to take of a folder in `include`, as patterns relative to it; by default every file. */
  inFolder?: readonly string[] | undefined
}

/**
 * Returns the paths of the selected files, relative to the workspace, in code unit order. Hidden files are selected
 * only if a pattern names the dot. A file reached again through a symbolic link within the workspace is listed once.
 */
export async function findFiles(
  workspace: Workspace,
  { include, exclude, inFolder, ignore: own = [] }: Selection,
  ignored: readonly string[] = [],
): Promise<string[]> {
  const [{ named: all, but }, left] = [parted(include, inFolder), parted(exclude)]
  const named = all.filter((pattern) => !leadsOut(pattern))
  if (named.length === 0) return []
  const ignore = [...NEVER, ...but, ...(left.but.length === 0 ? left.named : []), ...ignored.map(asPattern)]
  try {
    const found = await glob(named, {
      cwd: workspace.root,
      ignore,
      expandDirectories: false,
      fs: filesOf(workspace),
    })
    const [isExcluded, isIgnored] = [among(exclude, true), among(own, true)]
    const taken = found.filter((path) => !path.startsWith('../') && !isExcluded(path) && !isIgnored(path))
    return await withoutTwins(workspace, taken.sort())
  } catch (error) {
    throw new UserError(`cannot look for files in ${workspace.root}: ${fileErrorReason(error)}`)
  }
}

/** Tells whether a pattern can only match outside the workspace. */
const leadsOut = (pattern: string): boolean => /^(?:\.\.(?:\/|$)|\/|[a-z]:)/i.test(posix.normalize(baseOf(pattern)))

/**
 * Returns the file system for a search in the workspace. Folders outside it, behind a symbolic link, are not entered; the
 * link itself is found as a file, so that reading it reports the problem.
 */
const filesOf = (workspace: Workspace): typeof fs => ({
  ...fs,
  stat: ((path: string, done: (error: Error | null, stats?: Pick<fs.Stats, 'isDirectory'>) => void) =>
    isInWorkspace(workspace, path) ? fs.stat(path, done) : done(null, { isDirectory: () => false })) as typeof fs.stat,
})

/** Returns a function that tells whether `findFiles` would select a path, which need not exist. */
export function selects({ include, exclude, inFolder, ignore = [] }: Selection): (path: string) => boolean {
  const [isIncluded, isExcluded, isNever] = [among(include, false, inFolder), among(exclude, true), among(NEVER, true)]
  const isIgnored = among(ignore, true)
  return (path) => isIncluded(path) && !isExcluded(path) && !isNever(path) && !isIgnored(path)
}

/** Returns a function that tells whether patterns match a path, without looking at the files. */
export const matcher = (patterns: readonly string[], inFolder?: readonly string[]): ((path: string) => boolean) =>
  selects({ include: patterns, exclude: [], inFolder })

/** Returns a function that tells whether `include` would match a path if neither its case nor dots in it mattered. */
export function resembles({ include, inFolder }: Selection): (path: string) => boolean {
  const matches = parted(include, inFolder).named.map((one) => picomatch(one, { dot: true, nocase: true }))
  return (path) => matches.some((isMatch) => isMatch(path))
}

/** Returns which of the folders that are always ignored a path is in; null if in none. */
export const ignoredFolderOf = (path: string): string | null =>
  path.split('/').find((part) => part === 'node_modules' || part === '.git') ?? null

/** Tells whether a pattern removes files: `!drafts/**` does, but `!(a|b).md` does not. */
export const isNegated = (pattern: string): boolean => /^!(?!\()/.test(pattern)

/**
 * Splits patterns into those that add files and those that remove them, the latter without the `!`. A folder becomes
 * patterns of what is in it.
 */
const parted = (patterns: readonly string[], inFolder: readonly string[] = EVERYTHING) => ({
  named: patterns.filter((pattern) => !isNegated(pattern)).flatMap((pattern) => withFolder(pattern, inFolder)),
  but: patterns.filter(isNegated).flatMap((pattern) => withFolder(pattern.slice(1))),
})

const EVERYTHING = ['**']

/**
 * Returns a pattern, and if it may be the path of a folder the patterns of what is in it: if it ends in a slash, or its last
 * part has no wildcard. `inFolder` is relative to the folder.
 */
function withFolder(pattern: string, inFolder: readonly string[] = EVERYTHING): string[] {
  const path = pattern.replace(/^(?:\.\/+)+/, '')
  const folder = path.replace(/\/+$/, '')
  if (folder === '' || folder === '.') return [...inFolder]
  const isFolder = folder !== path
  const last = folder.slice(folder.lastIndexOf('/') + 1)
  if (!isFolder && picomatch.scan(last).isGlob) return [path]
  return [...(isFolder ? [] : [path]), ...inFolder.map((inside) => `${folder}/${inside}`)]
}

/**
 * Returns a function that tells whether patterns match a path. With `dot`, wildcards also match hidden files and
 * folders.
 */
function among(patterns: readonly string[], dot: boolean, inFolder?: readonly string[]): (path: string) => boolean {
  const { named, but } = parted(patterns, inFolder)
  const [areNamed, areOut] = [named.map((one) => compiled(one, dot)), but.map((one) => compiled(one, true))]
  return (path) => areNamed.some((isMatch) => isMatch(path)) && !areOut.some((isMatch) => isMatch(path))
}

const known = new Map<string, (path: string) => boolean>()

/** Compiles a pattern once, however often a run asks for it. */
function compiled(pattern: string, dot: boolean): (path: string) => boolean {
  const key = `${dot} ${pattern}`
  const isMatch = known.get(key) ?? picomatch(pattern, { dot })
  known.set(key, isMatch)
  return isMatch
}

/** Returns the folder or file that contains every match of a pattern; empty for the root. */
export function baseOf(pattern: string): string {
  const { base } = picomatch.scan(pattern)
  return base.replace(/^\.\/|\/$/g, '')
}

/** Returns a path from `git ls-files` (folders end in a slash) as a pattern. */
export const asPattern = (path: string) =>
  path.endsWith('/') ? `${escapePath(path.slice(0, -1))}/**` : escapePath(path)

async function withoutTwins(workspace: Workspace, paths: string[]): Promise<string[]> {
  const real = new Map(await Promise.all(paths.map(async (path) => [path, await realOf(workspace, path)] as const)))
  const own = new Set(
    paths.filter((path) => real.get(path) === absolute(workspace, path)).map((path) => real.get(path)),
  )
  const met = new Set<string>()
  return paths.filter((path) => {
    const target = real.get(path) ?? path
    if (target === absolute(workspace, path)) return true
    if (own.has(target) || met.has(target)) return false
    met.add(target)
    return true
  })
}

/** Returns the target of a path; the path itself for a broken link, so that reading it reports the problem. */
async function realOf(workspace: Workspace, path: string): Promise<string> {
  const file = absolute(workspace, path)
  return realpath(file).catch(() => file)
}

/**
 * Returns whether a path of the workspace is a folder, a file, or missing. Throws a `UserError` if that cannot be
 * determined.
 */
export async function kindOf(workspace: Workspace, path: string): Promise<'folder' | 'file' | null> {
  try {
    const file = await realpath(absolute(workspace, path))
    return (await lstat(file)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (isMissing(error)) return null
    throw new UserError(`${path}: ${fileErrorReason(error)}`)
  }
}

/** Tells whether there is something at a path of the workspace, if only a link that leads nowhere. */
export function isThere(workspace: Workspace, path: string): boolean {
  try {
    fs.lstatSync(absolute(workspace, path))
    return true
  } catch (error) {
    return !isMissing(error)
  }
}

/** Tells whether a path contains wildcards. */
export const isPattern = (path: string): boolean => isDynamicPattern(path)
