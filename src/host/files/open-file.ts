import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { fileErrorReason } from './reason.ts'
import { resolveInside, type Workspace } from './workspace.ts'

/** The largest file that is read, in bytes. No article comes near it. */
export const MAX_BYTES = 10_000_000

/** The bytes of a file, or the reason why it is not read. */
export type FileBytes = { bytes: Uint8Array } | { why: string }

/** Opens for reading, not through a link, and without waiting for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a file of the workspace. Every path from an article, a rule, the configuration or a pattern goes through this
 * function. It refuses, without reading anything: paths outside the workspace, through a symbolic link or `..`; files
 * with another name elsewhere (a hard link), because that may be outside; anything but plain files, since a device or
 * pipe may never end; and files that are too large. What was checked is what is read: the file is opened first, and
 * the open file is checked.
 */
export function openFile(workspace: Workspace, path: string): FileBytes {
  const place = resolveInside(workspace, path)
  if ('why' in place) return place
  return opened(place.real, FLAGS, (stats) => {
    if (stats.nlink > 1) return 'has another name elsewhere (replace the hard link with a copy)'
    const again = resolveInside(workspace, path)
    if ('why' in again) return again.why
    return again.real === place.real && isSame(stats, lstatSync(place.real)) ? null : 'changed while it was opened'
  })
}

/**
 * Reads a file that the person who started the program named. It may be outside the workspace, and a pipe. Refuses
 * folders and what is too large.
 */
export const openNamed = (path: string, most = MAX_BYTES): FileBytes =>
  opened(path, constants.O_RDONLY, () => null, most, true)

/**
 * Reads a file that the person who started the program named, but whose content comes from somebody else: not through a
 * link, and nothing but a plain file of at most `most` bytes.
 */
export const openReceived = (path: string, most: number): FileBytes =>
  opened(path, FLAGS, ({ nlink }) => (nlink > 1 ? 'has another name elsewhere' : null), most)

function opened(
  path: string,
  flags: number,
  obstacle: (stats: Stats) => string | null,
  most = MAX_BYTES,
  takesPipes = false,
): FileBytes {
  let file: number | null = null
  try {
    file = openSync(path, flags)
    const stats = fstatSync(file)
    const why = wrongKind(stats, most, takesPipes) ?? obstacle(stats)
    if (why !== null) return { why }
    const bytes = readUpTo(file, most, stats.size)
    return bytes === null ? { why: tooLarge(most) } : { bytes }
  } catch (error) {
    return { why: fileErrorReason(error) }
  } finally {
    if (file !== null) closeSync(file)
  }
}

function wrongKind(stats: Stats, most: number, takesPipes: boolean): string | null {
  if (stats.isDirectory()) return 'a folder, not a file'
  if (!stats.isFile() && !takesPipes) return 'a device or a pipe, not a file'
  return stats.size >= most ? tooLarge(most) : null
}

const tooLarge = (most: number): string => `${most / 1e6} MB or larger`

const isSame = (one: Stats, other: Stats): boolean => one.dev === other.dev && one.ino === other.ino

/** How much more is read at a time, in bytes. */
const CHUNK = 65_536

/** Reads an open file to its end; null if it has `most` bytes or more. */
function readUpTo(file: number, most: number, expected: number): Uint8Array | null {
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const part = Buffer.allocUnsafe(length === 0 ? Math.min(expected + 1, most) || CHUNK : CHUNK)
    const count = readSync(file, part, 0, part.length, null)
    if (count === 0) return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
    parts.push(part.subarray(0, count))
    length += count
    if (length >= most) return null
  }
}
