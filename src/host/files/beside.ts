import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UserError } from '../process/user-error.ts'
import { openFile } from './open-file.ts'
import { fileErrorReason, isMissing, MISSING } from './reason.ts'
import { decode } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/** The name of a shipped pack, such as `factlint/crisis`. */
const PACK = /^factlint\/([a-z][a-z0-9-]*)$/

/**
 * Returns a function that reads what a rule file refers to: a shipped pack by its name, or a file by its path in the
 * workspace. It returns null if there is no such file, and never reads outside the workspace. It throws a `UserError`
 * for a file that cannot be read or is not text.
 */
export function besideReader(workspace: Workspace, home: URL): (name: string) => string | null {
  const pack = packReader(home)
  return (name) => (isPack(name) ? pack(name) : textOf(name, () => ownFile(workspace, name)))
}

/** Tells whether a name is that of a shipped pack, and so never a file of the workspace. */
export const isPack = (name: string): boolean => PACK.test(name)

/** Returns a function that reads shipped packs by name, or returns null if there is no such pack. */
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
    if (error instanceof UserError) throw error
    throw new UserError(`${name}: ${fileErrorReason(error)}`)
  }
}

function ownFile(workspace: Workspace, path: string): Uint8Array | null {
  const file = openFile(workspace, path)
  if ('bytes' in file) return file.bytes
  if (file.why === MISSING) return null
  throw new UserError(`${path}: ${file.why}`)
}
