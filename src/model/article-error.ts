/** The beginning of messages about an exception in factlint itself. */
export const INTERNAL_ERROR = 'Internal error in factlint, not a problem with your articles'

/**
 * Why an article was read or checked: to find what is wrong in it (`asked`), as it was before a change (`former`), or
 * to compare other articles with it (`earlier`).
 */
export type ArticleRole = 'asked' | 'former' | 'earlier'

/**
 * An exception while one article was read or checked: an error in factlint, not in the article. `cause` is the original
 * exception.
 */
export class ArticleError extends Error {
  override name = 'ArticleError'
  /** Null for a text without a path. */
  readonly path: string | null
  readonly role: ArticleRole

  constructor(path: string | null, role: ArticleRole, cause: unknown) {
    super(messageOf(cause), { cause })
    this.path = path
    this.role = role
  }
}

/** Longest message that is shown, in UTF-16 units. */
const LONGEST = 200

/** Returns the message of anything thrown, on one line and without control characters. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error))
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LONGEST)

/** Returns the stack of what was thrown; for an `ArticleError`, that of its cause. */
export function stackOf(error: unknown): string {
  const thrown = error instanceof ArticleError ? error.cause : error
  return thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown)
}
