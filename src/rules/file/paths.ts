/** The packs that come with factlint. Any repo can name them under `extends`. */
export const PACKS: readonly string[] = ['factlint/crisis', 'factlint/gaza', 'factlint/people']

/** Tells whether a path has the form of a pack's name. */
export const isPack = (path: string): boolean => path.startsWith('factlint/')

/** Returns the path of a file that another file names, from the root of the repo; null if it leads outside the repo. */
export function resolvePath(name: string, from: string): string | null {
  if (name.startsWith('/') || name.includes('\\') || /^[a-z]+:/i.test(name)) return null
  const path = normalPath(`${from.slice(0, from.lastIndexOf('/') + 1)}${name}`)
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

/** Returns a path with slashes in its normal form, without `.`, and with `..` only at its start. "." is the root itself. */
export function normalPath(path: string): string {
  const root = path.startsWith('/') ? '/' : ''
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (root === '') parts.push(part)
  }
  return `${root}${parts.join('/')}` || '.'
}
