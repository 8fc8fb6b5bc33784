import { UserError } from '../host/process/user-error.ts'
import type { Run } from '../workspace/run.ts'
import type { ArticleIndex } from './index-file/article-index.ts'
import { withUpdatedIndex } from './use-index.ts'

/** The report on every article that the index keeps. */
type KeptReport = Pick<ArticleIndex, 'keptReport' | 'keepReport'>

/**
 * Reads every committed article into the index, and passes the report that it keeps to `use`; null without an index that can be
 * kept.
 */
export async function withWholeIndex<T>(run: Run, use: (kept: KeptReport | null) => Promise<T>): Promise<T> {
  const { repository, keepIndex, log } = run
  const commit = keepIndex ? ((await repository?.commit('HEAD')) ?? null) : null
  if (repository === null || commit === null) return use(null)
  let answer: Promise<T> | null = null
  const useOnce = (kept: KeptReport | null): Promise<T> => {
    answer ??= use(kept)
    return answer
  }
  try {
    return await withUpdatedIndex({ ...run, repository, commit, isWhole: true }, ({ index }) => useOnce(index))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`${error.message}, so the index is not kept`)
    return useOnce(null)
  }
}
