import { selects } from '../host/files/find.ts'
import type { Workspace } from '../host/files/workspace.ts'
import { checkedOut, type Tree } from '../host/git/tree.ts'

/** Returns the text of an open file by its path in the folder; null for a file that is not open. */
export type OpenText = (path: string) => string | null

/** Returns the files of a folder, with the text of those that are open as the editor has it. */
export function withOpenTexts(workspace: Workspace, home: URL, openText: OpenText, open: () => string[]): Tree {
  const disk = checkedOut(workspace, home)
  return {
    ...disk,
    find: async (patterns) => {
      const isMatch = selects({ include: patterns, exclude: [] })
      return [...new Set([...(await disk.find(patterns)), ...open().filter(isMatch)])].sort()
    },
    has: async (path) => openText(path) !== null || disk.has(path),
    read: async (path) => {
      const text = openText(path)
      return text === null ? disk.read(path) : { path, text }
    },
    named: async (path) => {
      const text = openText(path)
      return text === null ? disk.named(path) : { path, text }
    },
    beside: (name) => openText(name) ?? disk.beside(name),
  }
}
