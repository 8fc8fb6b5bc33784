/** Why a file cannot be read that is not there. */
export const MISSING = 'no such file'

const REASONS: Record<string, string> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
}

/** How the file system says that nothing lies at a path. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

/** Whether the file system said that nothing lies at a path, and not that it cannot be read. */
export const isMissing = (error: unknown): boolean =>
  NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '')

/** Why the file system refused, in a few words. */
export function fileErrorReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `cannot be read (${code || String(error)})`
}
