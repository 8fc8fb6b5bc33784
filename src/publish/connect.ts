import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Logger } from '../host/process/logger.ts'
import { responseGuard } from './response-guard.ts'
import type { Target } from './target.ts'

/** A repository on GitHub, spoken to through Octokit. */
export interface GitHub extends Omit<Target, 'token' | 'apiUrl' | 'repository'> {
  octokit: ReturnType<typeof getOctokit>
  /** Every request names them. */
  repo: { owner: string; repo: string }
  log: Logger
}

/** How often something is tried again after it failed. */
const RETRIES = 2

/** The longest that GitHub may ask to wait, in seconds: a run is not held up for an hour. */
const PATIENCE = 120

/** Octokit with its own plugins for retrying and throttling, and ours for what they leave open. */
export function connect({ token, apiUrl, repository, ...target }: Target, log: Logger): GitHub {
  const [owner = '', repo = ''] = repository.split('/')
  const wait = (seconds: number, { method, url }: { method: string; url: string }, _: unknown, retries: number) => {
    const waits = retries < RETRIES && seconds <= PATIENCE
    log.info(`GitHub asks to wait ${seconds} s before ${method} ${url}${waits ? '' : ': too long, so it is left out'}.`)
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
    responseGuard,
    retry,
    throttling,
  )
  return { ...target, octokit, repo: { owner, repo }, log }
}
