import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { patience } from '../host/github/patience.ts'
import type { Logger } from '../host/process/logger.ts'
import { responseGuard } from './response-guard.ts'
import type { Target } from './target.ts'

/** A repository on GitHub, accessed through Octokit. */
export interface GitHub extends Omit<Target, 'token' | 'apiUrl' | 'repository'> {
  octokit: ReturnType<typeof getOctokit>
  /** The owner and name, which every request needs. */
  repo: { owner: string; repo: string }
  log: Logger
}

/** The number of retries after a failure. */
const RETRIES = 2

/**
 * Connects to GitHub for everything that a run sends, which shares one limit on the time spent waiting. Uses Octokit
 * with its plugins for retrying and throttling, and our own for the cases that these leave open.
 */
export function connect({ token, apiUrl, repository, ...target }: Target, log: Logger): GitHub {
  const [owner = '', repo = ''] = repository.split('/')
  const time = patience()
  const wait = (seconds: number, { method, url }: { method: string; url: string }, _: unknown, retries: number) => {
    const waits = retries < RETRIES && time.grants(seconds * 1000)
    log.info(
      `GitHub asks to wait ${seconds} s before ${method} ${url}${waits ? '' : '. That is too long, so the request is skipped'}.`,
    )
    return waits
  }
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      retry: { retries: RETRIES },
      throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
      log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    },
    responseGuard(time),
    retry,
    throttling,
  )
  return { ...target, octokit, repo: { owner, repo }, log }
}
