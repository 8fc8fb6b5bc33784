import type { getOctokit } from '@actions/github'
import { RequestError } from '@octokit/request-error'

/** How long one answer may take, in milliseconds; GitHub itself gives up after ten seconds. */
const PATIENCE = 15_000

/**
 * An Octokit plugin, innermost: gives up on an answer that does not come, refuses one that GitHub never gives, and says of every
 * limit with a `retry-after` that it is one, so that the plugins around it know what to do.
 */
export function responseGuard(octokit: Pick<ReturnType<typeof getOctokit>, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    try {
      // changed in place: Octokit calls what lies further in with the options that it has, not with those given on
      options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) }
      const response = await request(options)
      if (response.status === 204 || isExpected(response.data)) return response
      throw new RequestError('the answer is not what its API gives', 502, { request: options })
    } catch (error) {
      throw named(error)
    }
  })
}

/** Whatever is asked of GitHub here, it answers with a list, or with a thing that has an id. */
const isExpected = (data: unknown): boolean =>
  Array.isArray(data) || (typeof data === 'object' && data !== null && ('id' in data || 'total_count' in data))

function named(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error
  const limited = error.status === 429 || error.status === 403
  if (limited && error.response?.headers['retry-after'] && !/secondary rate/i.test(error.message))
    error.message = `${error.message} (secondary rate limit)`
  return error
}
