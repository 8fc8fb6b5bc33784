import type { getOctokit } from '@actions/github'
import { RequestError } from '@octokit/request-error'
import { OutOfPatience, type Patience } from '../host/github/patience.ts'

/** How long to wait for an answer, in milliseconds. GitHub itself gives up after ten seconds. */
const LONGEST = 15_000

/**
 * Returns a guard of GitHub's answers, as the innermost Octokit plugin. It stops waiting for an answer that does not come, or
 * when the run has waited long enough, rejects an answer that GitHub never sends, and marks every limit with a `retry-after` as
 * a rate limit, so that the outer plugins handle it.
 */
export const responseGuard =
  (patience: Patience) =>
  (octokit: Pick<ReturnType<typeof getOctokit>, 'hook'>): void => {
    octokit.hook.wrap('request', async (request, options) => {
      if (patience.left() <= 0) throw new OutOfPatience()
      const start = performance.now()
      let isAnswered = false
      try {
        // changed in place, because Octokit passes its own options to the inner plugins and not those returned here
        options.request = { ...options.request, signal: AbortSignal.timeout(LONGEST) }
        const response = await request(options)
        if (!(response.status === 204 && options.method === 'DELETE') && !isExpected(response.data))
          throw new RequestError('the answer does not have the expected form', 502, { request: options })
        isAnswered = true
        return response
      } catch (error) {
        isAnswered = error instanceof RequestError && error.response !== undefined
        throw named(error)
      } finally {
        patience.spend(performance.now() - start, isAnswered)
      }
    })
  }

/** Returns whether an answer has the form of those requested here: a list, or an object with an id. */
const isExpected = (data: unknown): boolean =>
  Array.isArray(data) || (typeof data === 'object' && data !== null && ('id' in data || 'total_count' in data))

function named(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error
  const limited = error.status === 429 || error.status === 403
  if (limited && error.response?.headers['retry-after'] && !/secondary rate/i.test(error.message))
    error.message = `${error.message} (secondary rate limit)`
  return error
}
