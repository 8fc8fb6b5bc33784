import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode, openFile } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/** Name under which rules that come with factlint are reached from any repository: `factlint/crisis`. */
const PACK = /^factlint\/([a-z][a-z0-9-]*)$/

/**
 * Reads what a rule file refers to: a shipped pack by its name, another file by its path in the workspace. Null where
 * there is no such text; nothing outside the workspace is ever read.
 */
export function besideReader(workspace: Workspace, home: URL): (name: string) => string | null {
  const pack = packReader(home)
  return (name) => (isPack(name) ? pack(name) : textOf(() => ownFile(workspace, name)))
}

/** Whether a name is that of a shipped pack, and never a file of the workspace. */
export const isPack = (name: string): boolean => PACK.test(name)

/** Reads shipped packs by their names; null where there is no such pack. */
export function packReader(home: URL): (name: string) => string | null {
  return (name) => {
    const pack = PACK.exec(name)?.[1]
    return pack === undefined ? null : textOf(() => readFileSync(fileURLToPath(new URL(`rules/${pack}.yml`, home))))
  }
}

function textOf(read: () => Uint8Array | null): string | null {
  try {
    const bytes = read()
    const content = bytes && decode(bytes)
    return content && 'text' in content ? content.text : null
  } catch {
    return null
  }
}

function ownFile(workspace: Workspace, path: string): Uint8Array | null {
  const place = openFile(workspace, path)
  return 'why' in place ? null : readFileSync(place.real)
}
