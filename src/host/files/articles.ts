import type { ArticleSource, Coverage } from '../../model/index.ts'
import type { Change, Repository } from '../git/git.ts'
import { mapInBatches } from '../process/map-in-batches.ts'
import { isOutput } from '../process/output.ts'
import { UserError } from '../process/user-error.ts'
import { decodeArticle, readNamed, readText, type TextFile } from './text-file.ts'
import { absolute, type Workspace } from './workspace.ts'

/** The articles read, and the files that turned out not to be articles. */
export interface Loaded {
  sources: ArticleSource[]
  skipped: Coverage['skipped']
}

/** The articles of a run: those to check, and all others they may be compared with. */
export interface Articles {
  selected: ArticleSource[]
  others: ArticleSource[]
  skipped: Coverage['skipped']
}

/**
 * Reads the articles at `paths`. Files that cannot be read are listed as skipped. The file that the output is
 * redirected to (`factlint check --format html > report.html`) is still empty and ignored without a message.
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

/** Reads an article given by name, wherever it is. Throws a `UserError` if it cannot be read or is empty. */
export async function readNamedArticle(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  const file = filled(await readNamed(workspace, path))
  if ('why' in file) throw new UserError(`${path}: ${file.why}`)
  return file
}

const EMPTY = 'empty'

/** Treats an empty file as one that cannot be read. */
const filled = (file: TextFile): TextFile =>
  'text' in file && file.text.trim() === '' ? { path: file.path, why: EMPTY } : file

/** Returns the text of the bytes of an article; why there is none for an empty one too. */
export async function decodeFilled(path: string, bytes: Uint8Array): Promise<{ text: string } | { why: string }> {
  return filled({ path, ...(await decodeArticle(path, bytes)) })
}

/**
 * Returns edited articles as they were at `base`, each under its current path, so that it counts as an earlier version
 * of the same article.
 */
export async function readPreviousVersions(
  repository: Repository,
  base: string,
  changes: readonly Change[],
): Promise<ArticleSource[]> {
  const sources = await mapInBatches(changes, async ({ path, from }) => {
    const bytes = from === null ? null : await repository.blob(base, from)
    const before = bytes && (await decodeArticle(path, bytes))
    return before && 'text' in before ? { path, text: before.text } : null
  })
  return sources.filter((source) => source !== null)
}
