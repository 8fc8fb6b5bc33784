import { ArticleError, type ArticleRole, type ArticleSource } from '../model/index.ts'

/** Receives the error of an article that is left out of a run. */
export type OnFault = (error: ArticleError) => void

/** Does a step of work on one article; what it throws names the article. */
export function named<T>({ path = null }: Pick<ArticleSource, 'path'>, role: ArticleRole, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ArticleError ? error : new ArticleError(path, role, error)
  }
}

/**
 * Does a step of work on one article so that the others of a run go on where it throws: the error is passed to `onFault`,
 * and the result is null. Without `onFault` the error is thrown.
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
    if (onFault === undefined) throw error
    onFault(error as ArticleError)
    return null
  }
}
