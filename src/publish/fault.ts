import { INTERNAL_ERROR, messageOf } from '../model/index.ts'

/** The HTTP status of an error from Octokit; null where it is none. */
export const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null

/**
 * Whether a write may have taken effect although it failed: the connection broke, GitHub took too long, or answered with
 * an error of its own. Octokit gives what never reached GitHub the status 500.
 */
export const isUncertain = (error: unknown): boolean => (statusOf(error) ?? 500) >= 500

/** Lets pass that what was to be changed or removed is there no more: somebody, or a try before this one, was quicker. */
export const ignoreMissing = (request: Promise<unknown>): Promise<unknown> =>
  request.catch((error: unknown) => {
    if (statusOf(error) !== 404 && statusOf(error) !== 410) throw error
  })

const ADVICE: Record<number, string> = {
  401: 'the token is not valid',
  403: 'the token has no permission for it (give the job `checks: write` and `pull-requests: write`; pull requests from forks never get them)',
  404: 'GitHub knows no such thing, or the token may not see it',
  422: 'GitHub does not accept it',
  429: 'GitHub asks for fewer requests; try again later',
}

/** Why GitHub did not do as asked, and what helps, as the end of a sentence; of what is no answer of GitHub, that it is our error. */
export function failureAdvice(error: unknown): string {
  const status = statusOf(error)
  if (status === null) return `${INTERNAL_ERROR} (${messageOf(error)}).`
  const message = error instanceof Error ? error.message : String(error)
  const limited = status === 403 && /rate limit/i.test(message)
  const advice = ADVICE[limited ? 429 : status] ?? 'GitHub did not answer as it should'
  return `${advice} (${status}: ${shortened(message)}).`
}

/** Without the address of the documentation that GitHub adds. */
const shortened = (message: string) =>
  message
    .replace(/ - https:\/\/docs\.\S*/, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 200)
