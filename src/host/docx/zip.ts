import { inflateRawSync } from 'node:zlib'

/** Why an archive cannot be read. The message is shown to users. */
export class ZipError extends Error {
  override name = 'ZipError'
}

/** A part of an archive, as its directory lists it. */
interface Entry {
  isCompressed: boolean
  isEncrypted: boolean
  size: number
  header: number
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** Length of the record at the end of an archive, and the longest comment after it, in bytes. */
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

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
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(archive)
  let left = most
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) throw new ZipError(`it has no part ${name}`)
      const part = unpacked(archive, entry, left, most)
      left -= part.length
      return part
    },
  }
}

function entriesOf(archive: Buffer): Map<string, Entry> {
  const end = archive.lastIndexOf(END_OF_DIRECTORY)
  if (end < Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT) || end + END_LENGTH > archive.length)
    throw new ZipError('it is no ZIP archive')
  const count = archive.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new ZipError(`it has more than ${MOST_ENTRIES} parts`)
  const entries = new Map<string, Entry>()
  const names = new Set<string>()
  let at = archive.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('it is damaged')
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, nameEnd)
    // other programs may take another of two parts with one name, of which the case does not matter
    if (names.has(name.toLowerCase())) throw new ZipError('it has two parts with one name')
    names.add(name.toLowerCase())
    entries.set(name, {
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      isCompressed: archive.readUInt16LE(at + 10) !== 0,
      size: archive.readUInt32LE(at + 20),
      header: archive.readUInt32LE(at + 42),
    })
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function unpacked(archive: Buffer, { header, size, isCompressed, isEncrypted }: Entry, left: number, most: number) {
  if (isEncrypted) throw new ZipError('it is protected by a password')
  if (header + 30 > archive.length || archive.readUInt32LE(header) !== LOCAL_ENTRY) throw new ZipError('it is damaged')
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const stored = archive.subarray(start, start + size)
  const tooLarge = new ZipError(`its text is larger than ${most / 1e6} MB`)
  if (!isCompressed && stored.length > left) throw tooLarge
  if (!isCompressed) return stored
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : new ZipError('it is damaged')
  }
}
