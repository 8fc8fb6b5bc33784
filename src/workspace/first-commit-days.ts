import type { Repository } from '../host/git/git.ts'
import type { ArticleSource } from '../model/index.ts'
import type { Locale } from './settings.ts'

/**
 * Adds the day of the first commit to articles without a publication day. Does nothing if the history is incomplete.
 */
export async function withFirstCommitDays(
  sources: readonly ArticleSource[],
  repository: Repository | null,
  locale: Locale,
): Promise<ArticleSource[]> {
  if (repository === null || repository.shallow) return [...sources]
  const { publishedOn } = await import('../core/articles.ts')
  const undated = new Set(sources.filter((source) => publishedOn(source, { locale }) === null))
  if (undated.size === 0) return [...sources]
  const days = await repository.firstDays()
  return sources.map((source) =>
    undated.has(source) ? { ...source, firstCommit: days.get(source.path ?? '') ?? null } : source,
  )
}

/**
 * Adds the day of a change to the articles without a publication day that it adds (`added`). That day is known even if only
 * the newest commits were fetched.
 */
export async function withDayOfChange(
  sources: readonly ArticleSource[],
  added: ReadonlySet<string>,
  repository: Repository | null,
  locale: Locale,
): Promise<ArticleSource[]> {
  const fresh = sources.filter(({ path, firstCommit }) => added.has(path ?? '') && !firstCommit)
  if (repository === null || fresh.length === 0) return [...sources]
  const { publishedOn } = await import('../core/articles.ts')
  const undated = new Set(fresh.filter((source) => publishedOn(source, { locale }) === null))
  const day = undated.size === 0 ? null : await repository.dayOfChange()
  return sources.map((source) => (undated.has(source) ? { ...source, firstCommit: day } : source))
}
