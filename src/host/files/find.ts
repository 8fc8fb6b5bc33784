import { lstat, realpath } from 'node:fs/promises'
import picomatch from 'picomatch'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason, isMissing } from './reason.ts'
import { absolute, type Workspace } from './workspace.ts'

/** Never worth a look: installed packages and git's own folder. */
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Which files to take: those that match a pattern of `include` and none of `exclude`. In either, a pattern that starts with `!`
 * takes files out of what the others name, wherever it stands.
 */
export interface Selection {
  include: readonly string[]
  exclude: readonly string[]
}

/**
 * Paths of the files selected, relative to the workspace, in order of code units. Hidden files are taken only where a
 * pattern names the dot; a file met a second time through a symbolic link inside the workspace is taken once.
 */
export async function findFiles(
  workspace: Workspace,
  { include, exclude }: Selection,
  ignored: readonly string[] = [],
): Promise<string[]> {
  const [{ named, but }, left] = [parted(include), parted(exclude)]
  if (named.length === 0) return []
  const ignore = [...NEVER, ...but, ...(left.but.length === 0 ? left.named : []), ...ignored.map(asPattern)]
  try {
    const found = await glob(named, { cwd: workspace.root, ignore, expandDirectories: false })
    const isExcluded = among(exclude, true)
    const taken = found.filter((path) => !path.startsWith('../') && !isExcluded(path))
    return await withoutTwins(workspace, taken.sort())
  } catch (error) {
    throw new UserError(`cannot look for files in ${workspace.root}: ${fileErrorReason(error)}`)
  }
}

/** Whether a path that need not be a file here is selected, as `findFiles` would. */
export function selects({ include, exclude }: Selection): (path: string) => boolean {
  const [isIncluded, isExcluded, isNever] = [among(include, false), among(exclude, true), among(NEVER, true)]
  return (path) => isIncluded(path) && !isExcluded(path) && !isNever(path)
}

/** Says of paths, without a look at the files, whether patterns select them. */
export const matcher = (patterns: readonly string[]): ((path: string) => boolean) =>
  selects({ include: patterns, exclude: [] })

/** Whether a pattern takes files out of what other patterns name: `!drafts/**`, but not the alternatives `!(a|b).md`. */
export const isNegated = (pattern: string): boolean => /^!(?!\()/.test(pattern)

/** Patterns that name files, and those that take files out again, without their mark. */
const parted = (patterns: readonly string[]) => ({
  named: patterns.filter((pattern) => !isNegated(pattern)),
  but: patterns.filter(isNegated).map((pattern) => pattern.slice(1)),
})

/** Whether a path is among what patterns name; `dot`: a wildcard stands for a hidden file or folder too. */
function among(patterns: readonly string[], dot: boolean): (path: string) => boolean {
  const { named, but } = parted(patterns)
  const [isNamed, isOut] = [picomatch(named, { dot }), picomatch(but, { dot: true })]
  return (path) => isNamed(path) && !isOut(path)
}

/** The folder, or the file, below which a pattern can match anything; empty for the root. */
export function baseOf(pattern: string): string {
  const { base } = picomatch.scan(pattern)
  return base.replace(/^\.\/|\/$/g, '')
}

/** A path from `git ls-files --directory` (folders end in a slash) as a pattern. */
const asPattern = (path: string) => (path.endsWith('/') ? `${escapePath(path.slice(0, -1))}/**` : escapePath(path))

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

/** A link that leads nowhere stands for itself, so that it is met, and named, when it is read. */
async function realOf(workspace: Workspace, path: string): Promise<string> {
  const file = absolute(workspace, path)
  return realpath(file).catch(() => file)
}

/** Whether a path of the workspace is a folder, a file, or nothing; throws a `UserError` where that cannot be told. */
export async function kindOf(workspace: Workspace, path: string): Promise<'folder' | 'file' | null> {
  try {
    const file = await realpath(absolute(workspace, path))
    return (await lstat(file)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (isMissing(error)) return null
    throw new UserError(`${path}: ${fileErrorReason(error)}`)
  }
}

/** Whether a path holds wildcards. */
export const isPattern = (path: string): boolean => isDynamicPattern(path)
