import { OutOfPatience } from '../host/github/patience.ts'
import { INTERNAL_ERROR, messageOf } from '../model/index.ts'

/** Returns the HTTP status of an error from Octokit; null for other errors. */
export const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null

/**
 * Tells whether a failed write may have taken effect: the connection broke, GitHub took too long, or it returned a
 * server error. Octokit uses status 500 for requests that never reached GitHub.
 */
export const isUncertain = (error: unknown): boolean => (statusOf(error) ?? 500) >= 500

/**
 * Ignores the error for something that no longer exists, because somebody else or an earlier attempt changed or removed
 * it.
 */
export const ignoreMissing = (request: Promise<unknown>): Promise<unknown> =>
  request.catch((error: unknown) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error
  })

const ADVICE: Record<number, string> = {
  401: 'the token is not valid',
  403: 'the token lacks the permission (give the job `checks: write` and `pull-requests: write`; pull requests from forks never get them)',
  404: 'GitHub cannot find it, or the token may not see it',
  422: 'GitHub rejected it',
  429: 'GitHub asks for fewer requests; try again later',
}

/**
 * Returns why GitHub refused a request and what to do about it, as the end of a sentence. Errors from elsewhere are
 * called internal errors.
 */
export function failureAdvice(error: unknown): string {
  if (error instanceof OutOfPatience) return `${error.message}.`
  const status = statusOf(error)
  if (status === null) return `${INTERNAL_ERROR} (${messageOf(error)}).`
  const message = error instanceof Error ? error.message : String(error)
  const limited = status === 403 && /rate limit/i.test(message)
  const advice = ADVICE[limited ? 429 : status] ?? 'GitHub did not answer as expected'
  return `${advice} (${status}: ${shortened(message)}).`
}

/** Removes the link to the documentation that GitHub adds. */
const shortened = (message: string) =>
  message
    .replace(/ - https:\/\/docs\.\S*/, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 200)
