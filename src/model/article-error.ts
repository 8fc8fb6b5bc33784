/** How messages about an exception in factlint itself begin. */
export const INTERNAL_ERROR = 'Internal error in factlint, not a problem with your articles'

/**
 * What an article was read or checked for: to find what is wrong in it (`asked`), as it was before a change (`former`), or
 * to compare others with it (`earlier`).
 */
export type ArticleRole = 'asked' | 'former' | 'earlier'

/** An exception while one article was read or checked: an error in factlint, not in the article. The cause is what was thrown. */
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

/** Longest part of a message that is shown, in UTF-16 units. */
const LONGEST = 200

/** Returns the message of anything thrown, on one line and without control characters. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error))
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LONGEST)

/** Returns the stack of what was thrown, that of the cause where there is one. */
export function stackOf(error: unknown): string {
  const thrown = error instanceof ArticleError ? error.cause : error
  return thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown)
}
