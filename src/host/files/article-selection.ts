import { ARTICLES, NO_ARTICLES } from '../../options/index.ts'
import { isNegated, type Selection } from './find.ts'

/**
 * Returns which files are articles by the patterns given, if any are. Patterns that only remove files (`!drafts/**`) remove
 * them from those that are articles by default. Of a folder, the files in a format of articles are taken.
 */
export function articleSelection(
  articles: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): Selection {
  const removes = articles === undefined || articles.every(isNegated)
  return {
    include: removes ? [...ARTICLES, ...(articles ?? [])] : articles,
    exclude: [...(exclude ?? []), ...(removes ? NO_ARTICLES : [])],
    inFolder: ARTICLES,
  }
}
