import { ArticleError, type ArticleRole, type ArticleSource } from '../model/index.ts'

/** Receives the error of an article that is left out of a run. */
export type OnFault = (error: ArticleError) => void

/** Runs a step of work on one article; throws an `ArticleError` that names the article if the step throws. */
export function named<T>({ path = null }: Pick<ArticleSource, 'path'>, role: ArticleRole, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ArticleError ? error : new ArticleError(path, role, error)
  }
}

/**
 * Runs a step of work on one article. An error is passed to `onFault`, so that the run continues with other articles, and
 * the result is null. Without `onFault` the error is thrown.
 */
export function guarded<T>(
  source: Pick<ArticleSource, 'path'>,
  role: ArticleRole,
  work: () => T,
  onFault?: OnFault,
): T | null {
  try {
    return named(source, role, work)
  } catch (error) {
    leaveOut(error as ArticleError, onFault)
    return null
  }
}

/** Passes the error of an article that is left out to `onFault`; throws it if there is none. */
export function leaveOut(error: ArticleError, onFault?: OnFault): void {
  if (onFault === undefined) throw error
  onFault(error)
}
