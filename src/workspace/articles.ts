import { type Loaded, readArticles } from '../host/files/articles.ts'
import { findFiles, isThere, selects } from '../host/files/find.ts'
import type { Workspace } from '../host/files/workspace.ts'
import type { Repository } from '../host/git/git.ts'
import { withoutDrafts } from './drafts.ts'
import { withFirstCommitDays } from './first-commit-days.ts'
import type { Settings } from './settings.ts'

/** The articles of a workspace. Nothing is read before it is asked for, since there may be many. */
export interface Articles {
  /** Tells whether there is an article at a path. */
  has(path: string): boolean
  /** Tells whether there would be an article at a path if there was a file. */
  selects(path: string): boolean
  paths(): Promise<ReadonlySet<string>>
}

/** What is needed to read articles. */
interface ArticleSetting {
  workspace: Workspace
  settings: Settings
  repository: Repository | null
}

/**
 * Returns a function that reads articles by their paths, without drafts if these are to be skipped, and adds the
 * publication day from git if an article has none.
 */
export function readerOf({
  workspace,
  settings,
  repository,
}: ArticleSetting): (paths: readonly string[]) => Promise<Loaded> {
  return async (paths) => {
    const { sources, skipped } = await withoutDrafts(await readArticles(workspace, paths), settings.drafts)
    return { sources: await withFirstCommitDays(sources, repository, settings.locale), skipped }
  }
}

/** Returns the files that match the patterns and are neither ignored by git nor marked as generated. */
export function articlesOf({ workspace, settings: { articles }, repository }: ArticleSetting): Articles {
  const isSelected = selects(articles)
  let found: Promise<ReadonlySet<string>> | null = null
  const look = async () => {
    const paths = await findFiles(workspace, articles, repository ? await repository.ignored() : [])
    const generated = repository ? await repository.generated(paths) : new Set()
    return new Set(paths.filter((path) => !generated.has(path)))
  }
  return {
    selects: isSelected,
    has: (path) => isSelected(path) && isThere(workspace, path),
    paths: () => {
      found ??= look()
      return found
    },
  }
}
