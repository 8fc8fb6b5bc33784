import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UserError } from '../process/user-error.ts'
import { fileErrorReason, isMissing, MISSING } from './reason.ts'
import { decode, openFile } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/** Name under which rules that come with factlint are reached from any repository: `factlint/crisis`. */
const PACK = /^factlint\/([a-z][a-z0-9-]*)$/

/**
 * Reads what a rule file refers to: a shipped pack by its name, another file by its path in the workspace. Null where
 * there is no such file; nothing outside the workspace is ever read. One that cannot be read, or is no text, throws a `UserError`.
 */
export function besideReader(workspace: Workspace, home: URL): (name: string) => string | null {
  const pack = packReader(home)
  return (name) => (isPack(name) ? pack(name) : textOf(name, () => ownFile(workspace, name)))
}

/** Whether a name is that of a shipped pack, and never a file of the workspace. */
export const isPack = (name: string): boolean => PACK.test(name)

/** Reads shipped packs by their names; null where there is no such pack. */
export function packReader(home: URL): (name: string) => string | null {
  return (name) => {
    const pack = PACK.exec(name)?.[1]
    return pack === undefined
      ? null
      : textOf(name, () => readFileSync(fileURLToPath(new URL(`rules/${pack}.yml`, home))))
  }
}

function textOf(name: string, read: () => Uint8Array | null): string | null {
  const bytes = bytesOf(name, read)
  const content = bytes && decode(bytes)
  if (content && 'why' in content) throw new UserError(`${name}: ${content.why}`)
  return content?.text ?? null
}

function bytesOf(name: string, read: () => Uint8Array | null): Uint8Array | null {
  try {
    return read()
  } catch (error) {
    if (isMissing(error)) return null
    throw new UserError(`${name}: ${fileErrorReason(error)}`)
  }
}

function ownFile(workspace: Workspace, path: string): Uint8Array | null {
  const place = openFile(workspace, path)
  if (!('why' in place)) return readFileSync(place.real)
  if (place.why === MISSING) return null
  throw new UserError(`${path}: ${place.why}`)
}
