import { posix } from 'node:path'

/** The packs that come with factlint. Any repo can name them under `extends`. */
export const PACKS: readonly string[] = ['factlint/crisis', 'factlint/gaza', 'factlint/people']

/** Tells whether a path has the form of a pack's name. */
export const isPack = (path: string): boolean => path.startsWith('factlint/')

/** Returns the path of a file that another file names, from the root of the repo; null if it leads outside the repo. */
export function resolvePath(name: string, from: string): string | null {
  if (posix.isAbsolute(name) || name.includes('\\') || /^[a-z]+:/i.test(name)) return null
  const path = posix.join(posix.dirname(from), name)
  return path === '..' || path.startsWith('../') ? null : path
}

/**
 * Returns the path of a rule file, or the name of a pack, that another rule file names. A path in a pack leads to
 * another pack and has no extension. Null if it leads outside the repo.
 */
export function resolveRules(name: string, from: string): string | null {
  const path = isPack(name) ? name : resolvePath(name, from)
  return path !== null && isPack(path) ? path.replace(/\.ya?ml$/, '') : path
}

/** Returns a path in its normal form. */
export const normalPath = (path: string): string => posix.normalize(path)
