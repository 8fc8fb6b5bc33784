import { isFactlintPage } from '../../base/generator.ts'
import { isWordDocument } from '../../base/word-document.ts'
import { UserError } from '../process/user-error.ts'
import { type FileBytes, MAX_BYTES, openFile, openNamed } from './open-file.ts'
import { absolute, isInWorkspace, type Workspace } from './workspace.ts'

/**
 * A file's text, or the reason why there is none. The byte order mark is kept, so that offsets are those of the file
 * (UTF-16).
 */
export type TextFile = { path: string; text: string } | { path: string; why: string }

/** The reason for a file that is no text in any encoding, such as a picture. */
export const BINARY = 'binary, not text'

/** The reason for what Git LFS leaves in place of a file that was not fetched. */
const LFS_POINTER = 'kept in Git LFS and not fetched (set `lfs: true` for actions/checkout)'

/** How a pointer of Git LFS begins, and how long one can be, in bytes. Source: the specification of Git LFS. */
const LFS_OPENING = 'version https://git-lfs.github.com/spec/'
const LFS_LENGTH = 1024

const isLfsPointer = (bytes: Uint8Array): boolean =>
  bytes.length < LFS_LENGTH && new TextDecoder('latin1').decode(bytes.subarray(0, LFS_OPENING.length)) === LFS_OPENING

/** Decodes bytes as UTF-8. Refuses anything else, and factlint's own reports. */
export function decode(bytes: Uint8Array): { text: string } | { why: string } {
  if (bytes.length >= MAX_BYTES) return { why: `${MAX_BYTES / 1e6} MB or larger` }
  if (isLfsPointer(bytes)) return { why: LFS_POINTER }
  const zero = bytes.includes(0)
  if (isMarkedUtf16(bytes) || (zero && isUtf16(bytes))) return { why: 'UTF-16, not UTF-8 (save it as UTF-8)' }
  if (zero) return { why: BINARY }
  const text = utf8(bytes)
  if (text === null) return { why: 'not UTF-8 (save it as UTF-8)' }
  return isFactlintPage(text) ? { why: 'a factlint report, not an article' } : { text }
}

/**
 * Returns the text of a file that may be an article: decoded as UTF-8, or extracted from a Word document, one paragraph
 * a line. What reads Word documents is loaded only for one.
 */
export async function decodeArticle(path: string, bytes: Uint8Array): Promise<{ text: string } | { why: string }> {
  if (!isWordDocument(path) || bytes.length >= MAX_BYTES || isLfsPointer(bytes)) return decode(bytes)
  const { docxText } = await import('../docx/docx-text.ts')
  return docxText(bytes)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The number of bytes that are examined to detect UTF-16. */
const OPENING = 1000

/** Returns whether bytes start with a UTF-16 byte order mark. */
const isMarkedUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Returns whether most other bytes are zero, as in Latin text in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, OPENING)
  const zeros = [0, 1].map((half) => opening.filter((byte, i) => byte === 0 && i % 2 === half).length)
  const [fewer = 0, more = 0] = zeros.toSorted((a, b) => a - b)
  return bytes.length % 2 === 0 && fewer === 0 && more > opening.length / 4
}

/** Reads a file of the workspace by its relative path. `openFile` lists what is refused. */
export async function readText(workspace: Workspace, path: string): Promise<TextFile> {
  return { path, ...(await decoded(path, openFile(workspace, path))) }
}

/** Reads a required file of the workspace. Throws a `UserError` if it is refused or cannot be read. */
export async function readNeeded(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  const file = await readText(workspace, path)
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return file
}

/**
 * Reads a file named on the command line, which can be outside the workspace. Links inside the workspace still cannot
 * lead outside. Throws a `UserError` if it cannot be read.
 */
export async function readNamed(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  if (isInWorkspace(workspace, absolute(workspace, path))) return readNeeded(workspace, path)
  const file = await decoded(path, openNamed(absolute(workspace, path)))
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return { path, text: file.text }
}

const decoded = async (path: string, file: FileBytes): Promise<{ text: string } | { why: string }> =>
  'why' in file ? file : decodeArticle(path, file.bytes)
