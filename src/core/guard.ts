import { ArticleError, type ArticleRole, type ArticleSource } from '../model/index.ts'
import { MissingPart } from './missing-part.ts'

/** Receives the error of an article that is left out of a run. */
export type OnFault = (error: ArticleError) => void

/** Runs a step of work on one article; throws an `ArticleError` that names the article if the step throws. */
export function named<T>({ path = null }: Pick<ArticleSource, 'path'>, role: ArticleRole, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ArticleError || error instanceof MissingPart ? error : new ArticleError(path, role, error)
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
    leaveOut(error as ArticleError | MissingPart, onFault)
    return null
  }
}

/** Passes the error of an article that is left out to `onFault`; throws it if there is none, or if a part is missing. */
export function leaveOut(error: ArticleError | MissingPart, onFault?: OnFault): void {
  if (onFault === undefined || error instanceof MissingPart) throw error
  onFault(error)
}
