import { realpathSync } from 'node:fs'
import { besideReader, isPack } from '../files/beside.ts'
import { findFiles, kindOf } from '../files/find.ts'
import { readNamed, readText, type TextFile } from '../files/text-file.ts'
import { absolute, relativePath, type Workspace } from '../files/workspace.ts'

/** The files of a repository in one state: as checked out, or as of a commit. Paths are relative to the workspace. */
export interface Tree {
  /** Returns the paths that match a pattern, in code unit order. `inFolder` says what to take of a folder. */
  find(patterns: readonly string[], inFolder?: readonly string[]): Promise<string[]>
  /** Tells whether there is a file at a path. */
  has(path: string): Promise<boolean>
  /** Reads a file that a pattern matched. */
  read(path: string): Promise<TextFile>
  /** Reads a file given by name. Throws a `UserError` if it cannot be read. */
  named(path: string): Promise<{ path: string; text: string }>
  /**
   * Reads what a rule file refers to, a shipped pack or another file; null if there is none. Throws a `UserError` if it
   * cannot be read.
   */
  beside(name: string): string | null
  /** The files requested so far, with the files that links among them lead to. */
  requested: ReadonlySet<string>
}

/** Returns the files as they are checked out. Shipped packs are in `home`. */
export function checkedOut(workspace: Workspace, home: URL): Tree {
  const beside = besideReader(workspace, home)
  const requested = new Set<string>()
  const meet = (path: string) => {
    for (const way of [absolute(workspace, path), realOf(workspace, path)]) requested.add(relativePath(workspace, way))
  }
  return {
    requested,
    find: (include, inFolder) => findFiles(workspace, { include, exclude: [], inFolder }),
    has: async (path) => (await kindOf(workspace, path)) === 'file',
    read: (path) => {
      meet(path)
      return readText(workspace, path)
    },
    named: (path) => {
      meet(path)
      return readNamed(workspace, path)
    },
    beside: (name) => {
      if (!isPack(name)) meet(name)
      return beside(name)
    },
  }
}

function realOf(workspace: Workspace, path: string): string {
  try {
    return realpathSync(absolute(workspace, path))
  } catch {
    return absolute(workspace, path)
  }
}
