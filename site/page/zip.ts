import { packedBytes, ZipError, zipEntries } from '../../src/base/zip-entries.ts'

/** A file of an archive, with its path below the folder. */
export interface Found {
  path: string
  /** In bytes; in a zip file, as it is packed. */
  size: number
  /** Returns its text; of what is packed, not more than `most` bytes. */
  text(most: number): Promise<string>
}

/** Most files in a zip file; those that are no articles count too. */
const MOST_FILES = 20_000

/** Returns the files in a zip file, each to be unpacked when its text is read. Throws a `ZipError` that can be shown. */
export async function filesInZip(file: File): Promise<Found[]> {
  const archive = new Uint8Array(await file.arrayBuffer())
  const entries = await readable(file, () => [...zipEntries(archive, MOST_FILES)])
  return entries
    .filter(([name]) => !name.endsWith('/'))
    .map(([path, entry]) => ({
      path,
      size: entry.size,
      text: (most) =>
        readable(file, () => {
          const packed = new Blob([packedBytes(archive, entry).slice()])
          return entry.isCompressed ? unpacked(packed, most) : packed.text()
        }),
    }))
}

/** Reads something in a zip file; an error says that the file cannot be read, and why. */
async function readable<T>({ name }: File, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const why = error instanceof ZipError ? error.message : 'it is damaged'
    throw new ZipError(`${name} cannot be read: ${why}.`)
  }
}

/** Returns the text of what is packed, up to a limit: no size in a zip file is trusted. */
async function unpacked(packed: Blob, most: number): Promise<string> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let [text, left] = ['', most]
  while (left > 0) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value.subarray(0, left), { stream: true })
    left -= value.length
  }
  await reader.cancel()
  return text
}
