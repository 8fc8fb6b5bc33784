import type { getOctokit } from '@actions/github'
import { RequestError } from '@octokit/request-error'

/** How long GitHub may take for one answer, in milliseconds. */
const PATIENCE = 30_000

/**
 * An Octokit plugin, innermost: gives up on an answer that does not come, refuses one that is not JSON, and says of every
 * limit with a `retry-after` that it is one, so that the plugins around it know what to do.
 */
export function answers(octokit: Pick<ReturnType<typeof getOctokit>, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    try {
      const signal = AbortSignal.timeout(PATIENCE)
      const response = await request({ ...options, request: { ...options.request, signal } })
      if (response.status === 204 || (typeof response.data === 'object' && response.data !== null)) return response
      throw new RequestError('the answer is not JSON', 502, { request: options })
    } catch (error) {
      throw named(error)
    }
  })
}

function named(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error
  const limited = error.status === 429 || error.status === 403
  if (limited && error.response?.headers['retry-after'] && !/secondary rate/i.test(error.message))
    error.message = `${error.message} (secondary rate limit)`
  return error
}
