/** Why an archive cannot be read. The message is shown to users. */
export class ZipError extends Error {
  override name = 'ZipError'
}

/** A part of a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  isCompressed: boolean
  isEncrypted: boolean
  /** How many bytes it takes in the archive. */
  size: number
  /** Where what is written before it begins, in bytes. */
  header: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** Length of the record at the end of an archive, and the longest comment after it, in bytes. */
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

const viewOf = (archive: Uint8Array) => new DataView(archive.buffer, archive.byteOffset, archive.byteLength)

/**
 * Returns the parts of a ZIP archive by name, in the order of its directory. Throws a `ZipError` if it is no archive, is damaged,
 * has more than `most` parts, or two with one name.
 */
export function zipEntries(archive: Uint8Array, most: number): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(archive)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > most) throw new ZipError(`it has more than ${most} parts`)
  const entries = new Map<string, ZipEntry>()
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipError('it is damaged')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(archive.subarray(at + 46, nameEnd))
    // other programs may take another of two parts with one name, of which the case does not matter
    if (names.has(name.toLowerCase())) throw new ZipError('it has two parts with one name')
    names.add(name.toLowerCase())
    entries.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isCompressed: view.getUint16(at + 10, true) !== 0,
      size: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Returns where the record at the end of an archive begins. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw new ZipError('it is no ZIP archive')
}

/** Returns the bytes of a part as they are in the archive. Throws a `ZipError` if they are encrypted or damaged. */
export function packedBytes(archive: Uint8Array, { header, size, isEncrypted }: ZipEntry): Uint8Array {
  if (isEncrypted) throw new ZipError('it is protected by a password')
  const view = viewOf(archive)
  if (header + 30 > archive.length || view.getUint32(header, true) !== LOCAL_ENTRY) throw new ZipError('it is damaged')
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return archive.subarray(start, start + size)
}
