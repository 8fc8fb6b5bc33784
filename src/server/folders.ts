import { dirname } from 'node:path'
import type { PublishDiagnosticsParams } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { UserError } from '../host/process/user-error.ts'
import { countsOf, type Mistake } from '../model/index.ts'
import { coverageLine } from '../report/coverage.ts'
import type { Surroundings } from '../workspace/context.ts'
import type { CheckedText, OpenArticle } from './article.ts'
import { findingDiagnostic, mistakeDiagnostic, problemDiagnostic } from './diagnostics.ts'
import { fileOf, pathIn } from './files.ts'
import { Folder, type Shown } from './folder.ts'
import type { CheckedStatus } from './own-messages.ts'
import { type Places, placesIn } from './places.ts'

/** What is told the editor of all folders alike. */
export interface Told extends Pick<Shown, 'trouble' | 'reread' | 'failed'> {
  /** Tells what a check of an open article came to. */
  checked(status: CheckedStatus): void
}

/** A file, its folder, and its path in it. */
export interface InFolder {
  folder: Folder
  path: string
}

/** The folders of the editor. A file outside all of them is in that of its own. */
export class Folders {
  readonly #folders = new Map<string, Folder>()
  readonly #surroundings: Surroundings
  readonly #publish: (params: PublishDiagnosticsParams) => void
  readonly #told: Told

  constructor(surroundings: Surroundings, publish: (params: PublishDiagnosticsParams) => void, told: Told) {
    this.#surroundings = surroundings
    this.#publish = publish
    this.#told = told
  }

  open(bases: readonly string[]): void {
    for (const base of bases) this.#open(base, true)?.changedOnDisk([])
  }

  close(bases: readonly string[]): void {
    for (const base of bases) {
      this.#folders.get(base)?.close()
      this.#folders.delete(base)
    }
  }

  changed(document: TextDocument): void {
    const found = this.of(document.uri)
    found?.folder.changed(found.path, document)
  }

  closed(document: TextDocument): void {
    const found = this.of(document.uri)
    found?.folder.closed(found.path)
  }

  changedOnDisk(files: readonly string[]): void {
    for (const folder of this.#folders.values()) {
      const paths = files
        .flatMap((file) => folder.pathOf(file) ?? [])
        .filter((path) => !/^\.git\/|\/\.git\//.test(path))
      if (paths.length > 0) folder.changedOnDisk(paths)
    }
  }

  /** Returns the folder of a file: the innermost that contains it. Null for what is no file. */
  of(uri: string): InFolder | null {
    const file = fileOf(uri)
    if (file === null) return null
    const bases = [...this.#folders.keys()].filter((base) => pathIn(base, file) !== null)
    const base = bases.toSorted((a, b) => b.length - a.length)[0]
    const folder = base === undefined ? this.#open(dirname(file), false) : this.#open(base, true)
    const path = folder?.pathOf(file) ?? null
    return folder && path !== null ? { folder, path } : null
  }

  #open(base: string, isSearched: boolean): Folder | null {
    const known = this.#folders.get(base)
    if (known) return known
    try {
      const folder: Folder = new Folder(base, isSearched, this.#surroundings, {
        ...this.#told,
        article: (article) => this.#showArticle(article, placesIn(folder, this.#surroundings.home)),
        mistakes: mistakesShown(this.#publish, () => folder, this.#surroundings.home),
      })
      this.#folders.set(base, folder)
      return folder
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#told.trouble(error.message)
      return null
    }
  }

  #showArticle({ path, document: { uri, version }, checked }: OpenArticle, places: Places): void {
    const found = checked?.findings.map((one) => findingDiagnostic(one, (other) => places.evidence(path, other))) ?? []
    const known = checked?.problems.filter((problem) => problem.path === path).map(problemDiagnostic) ?? []
    this.#publish({ uri, version, diagnostics: [...found, ...known] })
    this.#told.checked(statusOf(uri, checked))
  }
}

const statusOf = (uri: string, checked: CheckedText | null): CheckedStatus => ({
  uri,
  counts: checked && countsOf([checked]),
  summary: checked === null ? 'This file is not checked.' : coverageLine(checked.coverage),
})

/** Returns what shows the mistakes of a folder, and clears those that are gone. */
function mistakesShown(
  publish: (params: PublishDiagnosticsParams) => void,
  folderOf: () => Folder,
  home: URL,
): Shown['mistakes'] {
  let shown = new Set<string>()
  return (mistakes: readonly Mistake[]) => {
    const folder = folderOf()
    const places = placesIn(folder, home)
    const byUri = Map.groupBy(mistakes, (mistake) => places.rule(mistake).uri)
    for (const uri of shown) if (!byUri.has(uri)) publish({ uri, diagnostics: [] })
    for (const [uri, own] of byUri)
      publish({
        uri,
        diagnostics: own.map((mistake) => mistakeDiagnostic(mistake, places.text(mistake.path) ?? '')),
      })
    shown = new Set(byUri.keys())
  }
}
