/** The reason for a missing file. */
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

/** The error codes for a path at which nothing exists. */
const NOTHING_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

/** Tells whether a file system error means that nothing exists at the path. */
export const isMissing = (error: unknown): boolean =>
  NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '')

/** Returns the reason for a file system error in a few words. */
export function fileErrorReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `cannot be read (${code || String(error)})`
}
