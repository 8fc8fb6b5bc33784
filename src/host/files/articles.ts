import type { ArticleSource, Coverage } from '../../model/index.ts'
import type { Change, Repository } from '../git/git.ts'
import { mapInBatches } from '../process/map-in-batches.ts'
import { isOutput } from '../process/output.ts'
import { UserError } from '../process/user-error.ts'
import { decode, readNamed, readText, type TextFile } from './text-file.ts'
import { absolute, type Workspace } from './workspace.ts'

/** Articles read from files, and files that were no articles after all. */
export interface Loaded {
  sources: ArticleSource[]
  skipped: Coverage['skipped']
}

/** The articles of a run: those to check, and all others, which they may be held against. */
export interface Articles {
  asked: ArticleSource[]
  others: ArticleSource[]
  skipped: Coverage['skipped']
}

/**
 * Reads the articles at `paths`; what cannot be read is named, and the rest goes on. The file that the report will stand in
 * (`factlint check --format html > report.html`) is empty until then, and not worth a word.
 */
export async function readArticles(workspace: Workspace, paths: readonly string[]): Promise<Loaded> {
  const read = await mapInBatches(paths, async (path) => filled(await readText(workspace, path)))
  const files = read.filter(
    (file) => !('why' in file && file.why === EMPTY && isOutput(absolute(workspace, file.path))),
  )
  return {
    sources: files.filter((file) => 'text' in file),
    skipped: files.filter((file) => 'why' in file),
  }
}

/** Reads an article that was asked for by name, wherever it lies; one that cannot be read, or is empty, ends the run. */
export async function readNamedArticle(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  const file = filled(await readNamed(workspace, path))
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return file
}

const EMPTY = 'empty'

/** A file in which nothing stands is no article. */
const filled = (file: TextFile): TextFile =>
  'text' in file && file.text.trim() === '' ? { path: file.path, why: EMPTY } : file

/**
 * Edited articles as they were at `base`, each under the path it has now, so that it is known as the article's own
 * earlier version.
 */
export async function readPreviousVersions(
  repository: Repository,
  base: string,
  changes: readonly Change[],
): Promise<ArticleSource[]> {
  const sources = await mapInBatches(changes, async ({ path, from }) => {
    const bytes = from === null ? null : await repository.blob(base, from)
    const before = bytes && decode(bytes)
    return before && 'text' in before ? { path, text: before.text } : null
  })
  return sources.filter((source) => source !== null)
}
