import type { Trigger } from '../host/github/event.ts'

/** Where a report is shown: one commit of a repository, and the pull request that it belongs to. */
export interface Target {
  /** `https://api.github.com`, or that of an Enterprise Server. */
  apiUrl: string
  token: string
  /** `owner/name` */
  repository: string
  /** The commit to show it at: of a pull request the head of its branch, not the merge with its base. */
  headSha: string
  pullRequest: number | null
  /** The page of the run, for whoever wants to know more. */
  runUrl: string | null
}

/** The target of a run of the action, out of the runner's variables and the event that started it. */
export function targetOf(env: Readonly<Record<string, string | undefined>>, token: string, occasion: Trigger): Target {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run } = env
  const isPull = occasion.kind === 'pull-request'
  return {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    token,
    repository,
    headSha: isPull ? occasion.head : (env.GITHUB_SHA ?? ''),
    pullRequest: isPull ? occasion.number : null,
    runUrl: server && run ? `${server}/${repository}/actions/runs/${run}` : null,
  }
}
