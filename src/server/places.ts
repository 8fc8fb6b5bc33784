import { readFileSync } from 'node:fs'
import type { Location, Range } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { resolveInside } from '../host/files/workspace.ts'
import type { Edit, Evidence, SourceLine } from '../model/index.ts'
import { pointAt } from './diagnostics.ts'
import { packUri, uriIn } from './files.ts'
import type { Folder } from './folder.ts'

/** Finds places in the files of a folder, as the editor has them or as they are on disk. */
export interface Places {
  uriOf(path: string): string
  /** Returns the other side of a finding of the article at `own`; null if it is in no file. */
  evidence(own: string, evidence: Evidence): Location | null
  /** Returns the place of a rule, which may be in a shipped pack. */
  rule(at: SourceLine): Location
  /** Returns the range that an edit replaces in the file at a path; null if the file is gone. */
  range(path: string, edit: Edit): Range | null
  /** Returns the text of a file; null if it is gone. */
  text(path: string): string | null
}

/** Makes what finds places in a folder. Shipped packs are in `home`. */
export function placesIn(folder: Folder, home: URL): Places {
  const uriOf = (path: string) => folder.openDocument(path)?.uri ?? uriIn(folder.base, path)
  const rule = ({ path, line, column }: SourceLine): Location => ({
    uri: path.startsWith('factlint/') ? packUri(home, path) : uriOf(path),
    range: pointAt(line, column),
  })
  const documentAt = (path: string) => folder.openDocument(path) ?? onDisk(folder, path)
  return {
    uriOf,
    rule,
    text: (path) => documentAt(path)?.getText() ?? null,
    evidence(own, { path, line }) {
      if (line === null) return null
      return rule({ path: path ?? own, line, column: 1 })
    },
    range(path, { start, end }) {
      const document = documentAt(path)
      return document && { start: document.positionAt(start), end: document.positionAt(end) }
    },
  }
}

/** Returns a file that is not open; null if it is gone or leads out of the folder. */
function onDisk({ workspace }: Folder, path: string): TextDocument | null {
  const file = resolveInside(workspace, path)
  if (!('real' in file)) return null
  return TextDocument.create(path, '', 0, readFileSync(file.real, 'utf8'))
}
