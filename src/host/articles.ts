import type { ArticleSource, Coverage } from '../model/index.ts'
import type { Change, Repository } from './git.ts'
import { inTurn } from './in-turn.ts'
import { decode, readText } from './text-file.ts'
import type { Workspace } from './workspace.ts'

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

/** Reads the articles at `paths`; what cannot be read is named, and the rest goes on. */
export async function readArticles(workspace: Workspace, paths: readonly string[]): Promise<Loaded> {
  const files = await inTurn(paths, (path) => readText(workspace, path))
  return {
    sources: files.filter((file) => 'text' in file),
    skipped: files.filter((file) => 'why' in file),
  }
}

/**
 * Edited articles as they were at `base`, each under the path it has now, so that it is known as the article's own
 * earlier version.
 */
export async function readBefore(
  repository: Repository,
  base: string,
  changes: readonly Change[],
): Promise<ArticleSource[]> {
  const sources = await inTurn(changes, async ({ path, from }) => {
    const bytes = from === null ? null : await repository.blob(base, from)
    const before = bytes && decode(bytes)
    return before && 'text' in before ? { path, text: before.text } : null
  })
  return sources.filter((source) => source !== null)
}
