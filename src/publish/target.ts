import type { Trigger } from '../host/github/event.ts'

/** The place to show a report: a commit of a repository, and its pull request. */
export interface Target {
  /** `https://api.github.com`, or the address of an Enterprise Server. */
  apiUrl: string
  token: string
  /** `owner/name` */
  repository: string
  /** The commit to show it at. For a pull request this is the head of its branch, not the merge with its base. */
  headSha: string
  pullRequest: number | null
  /** The page of the run, for details. */
  runUrl: string | null
}

/** Returns the target of a run of the action, from the runner's variables and the event that started it. */
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
