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

const WRITE_REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the system allows no file as large',
  ELOOP: 'a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
}

/** Returns the reason why a file cannot be written in a few words. */
export function writeErrorReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return WRITE_REASONS[code] ?? `it cannot be written (${code || String(error)})`
}
