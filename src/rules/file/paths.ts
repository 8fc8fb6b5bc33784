import { posix } from 'node:path'

/** Packs that come with factlint; `extends` names them from any repo. */
export const PACKS: readonly string[] = ['factlint/crisis', 'factlint/gaza', 'factlint/people']

/** Whether a path is the name of a pack, shipped or not. */
export const isPack = (path: string): boolean => path.startsWith('factlint/')

/** The path from the root of the repo of a file that another names; null where it leaves the repo. */
export function resolvePath(name: string, from: string): string | null {
  if (posix.isAbsolute(name) || name.includes('\\') || /^[a-z]+:/i.test(name)) return null
  const path = posix.join(posix.dirname(from), name)
  return path === '..' || path.startsWith('../') ? null : path
}

/** The same for rules, which may be a pack: a file beside a pack is a pack, and goes without its ending. */
export function resolveRules(name: string, from: string): string | null {
  const path = isPack(name) ? name : resolvePath(name, from)
  return path !== null && isPack(path) ? path.replace(/\.ya?ml$/, '') : path
}

/** One spelling for each path. */
export const normalPath = (path: string): string => posix.normalize(path)
