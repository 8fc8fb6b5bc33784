import type { ArticleSource, Coverage } from '../model/index.ts'
import { inTurn } from './in-turn.ts'
import { readText } from './text-file.ts'
import type { Workspace } from './workspace.ts'

/** Articles read from files, and files that were no articles after all. */
export interface Loaded {
  sources: ArticleSource[]
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
