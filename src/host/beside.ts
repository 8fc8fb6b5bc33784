import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decode } from './text-file.ts'
import { absolute, type Workspace, within } from './workspace.ts'

/** Name under which rules that come with factlint are reached from any repository: `factlint/crisis`. */
const PACK = /^factlint\/([a-z][a-z0-9-]*)$/

/**
 * Reads what a rule file refers to: a shipped pack by its name, another file by its path in the workspace. Null where
 * there is no such text; nothing outside the workspace is ever read.
 */
export function besideReader(workspace: Workspace, home: URL): (name: string) => string | null {
  return (name) => {
    const pack = PACK.exec(name)?.[1]
    try {
      const file = pack === undefined ? ownFile(workspace, name) : fileURLToPath(new URL(`rules/${pack}.yml`, home))
      const content = file === null ? null : decode(readFileSync(file))
      return content && 'text' in content ? content.text : null
    } catch {
      return null
    }
  }
}

function ownFile(workspace: Workspace, path: string): string | null {
  const real = realpathSync(absolute(workspace, path))
  return within(workspace, real) ? real : null
}
