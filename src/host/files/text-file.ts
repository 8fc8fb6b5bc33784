import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isFactlintPage } from '../../base/generator.ts'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason } from './reason.ts'
import { absolute, isInWorkspace, resolveInside, type Workspace } from './workspace.ts'

/** The longest file that is read, in bytes; no article comes near it. */
export const MAX_BYTES = 10_000_000

/** A file's text, its byte order mark kept so that offsets are the file's own; or why there is none. */
export type TextFile = { path: string; text: string } | { path: string; why: string }

/** Text of bytes that must be UTF-8, and no report of ours. */
export function decode(bytes: Uint8Array): { text: string } | { why: string } {
  if (bytes.length >= MAX_BYTES) return { why: `${MAX_BYTES / 1e6} MB or larger` }
  const zero = bytes.includes(0)
  if (isMarkedUtf16(bytes) || (zero && isUtf16(bytes))) return { why: 'UTF-16, not UTF-8 (save it as UTF-8)' }
  if (zero) return { why: 'binary, not text' }
  const text = utf8(bytes)
  if (text === null) return { why: 'not UTF-8 (save it as UTF-8)' }
  return isFactlintPage(text) ? { why: 'a report of factlint, and no article' } : { text }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** How many bytes are looked at to tell UTF-16 from what is no text. */
const OPENING = 1000

/** Whether it starts with the mark of UTF-16. */
const isMarkedUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Whether every other byte is mostly zero, as in Latin letters written in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, OPENING)
  const zeros = [0, 1].map((half) => opening.filter((byte, i) => byte === 0 && i % 2 === half).length)
  const [fewer = 0, more = 0] = zeros.toSorted((a, b) => a - b)
  return bytes.length % 2 === 0 && fewer === 0 && more > opening.length / 4
}

/**
 * Returns where a file of the workspace lies, for whoever reads it: every road to a file that an article, a rule, the
 * configuration or a glob names goes through here. Refused, with nothing of it read: what a symbolic link or `..` leads out of
 * the workspace to, what is no plain file (a device or a pipe may never end), and what is too large.
 */
export function openFile(workspace: Workspace, path: string): { real: string } | { why: string } {
  const place = resolveInside(workspace, path)
  return 'why' in place ? place : (obstacleAt(place.real) ?? place)
}

function obstacleAt(file: string): { why: string } | null {
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) return { why: 'a folder, not a file' }
    if (!stats.isFile()) return { why: 'a device or a pipe, not a file' }
    return stats.size >= MAX_BYTES ? { why: `${MAX_BYTES / 1e6} MB or larger` } : null
  } catch (error) {
    return { why: fileErrorReason(error) }
  }
}

/** Reads a file of the workspace, `path` relative to it; see `openFile` for what is refused. */
export async function readText(workspace: Workspace, path: string): Promise<TextFile> {
  const place = openFile(workspace, path)
  return { path, ...('why' in place ? place : await readBytes(place.real)) }
}

/** Reads a file of the workspace that a run cannot do without; throws a `UserError` where it is refused or cannot be read. */
export async function readNeeded(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  const file = await readText(workspace, path)
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return file
}

/**
 * Reads a file that somebody named on the command line, who may name one outside the workspace; a link within the workspace
 * still leads nowhere outside. Throws a `UserError` where it cannot be read.
 */
export async function readNamed(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  if (isInWorkspace(workspace, absolute(workspace, path))) return readNeeded(workspace, path)
  const file = await readBytes(absolute(workspace, path))
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return { path, text: file.text }
}

async function readBytes(file: string): Promise<{ text: string } | { why: string }> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    return { why: fileErrorReason(error) }
  }
}
