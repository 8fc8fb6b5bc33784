import { inflateRawSync } from 'node:zlib'
import { packedBytes, type ZipEntry, ZipError, zipEntries } from '../../base/zip-entries.ts'

/** Most parts of an archive. Word documents have a few dozen, and one a picture. */
const MOST_ENTRIES = 2000

/** An archive whose parts are unpacked one by one. */
export interface Zip {
  has(name: string): boolean
  /** Returns the bytes of a part. Throws a `ZipError` if they cannot be unpacked, or all parts read together are too large. */
  read(name: string): Buffer
}

/**
 * Opens a ZIP archive. Trusts none of the sizes in it: unpacking stops when all parts read together exceed `most` bytes.
 * Throws a `ZipError` if it is no archive.
 */
export function openZip(bytes: Uint8Array, most: number): Zip {
  const entries = zipEntries(bytes, MOST_ENTRIES)
  let left = most
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) throw new ZipError(`it has no part ${name}`)
      const part = unpacked(bytes, entry, left, most)
      left -= part.length
      return part
    },
  }
}

function unpacked(archive: Uint8Array, entry: ZipEntry, left: number, most: number): Buffer {
  const packed = packedBytes(archive, entry)
  const stored = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const tooLarge = new ZipError(`its text is larger than ${most / 1e6} MB`)
  if (!entry.isCompressed && stored.length > left) throw tooLarge
  if (!entry.isCompressed) return stored
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : new ZipError('it is damaged')
  }
}
