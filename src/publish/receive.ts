import { isSha, type Payload } from '../host/github/event.ts'
import type { Logger } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import { connect } from './connect.ts'
import type { Edition } from './edition.ts'
import { failureAdvice } from './fault.ts'
import { onlyArticles } from './only-articles.ts'
import { readReceived } from './received.ts'
import type { Target } from './target.ts'

/** A report from another run, and where it may be shown. */
export interface Received {
  edition: Omit<Edition, 'failOn'>
  target: Target
}

/**
 * Reads the report at `path` from the run that a `workflow_run` event is about. The report's commit and pull request
 * are used only if the event and GitHub confirm them, and findings only if they are in articles. Returns null if the
 * pull request has new commits since.
 */
export async function receive(
  path: string,
  payload: Payload,
  here: Target,
  isArticle: (path: string) => boolean,
  log: Logger,
): Promise<Received | null> {
  const { head_sha: headSha, head_repository: from } = payload.workflow_run ?? {}
  if (!isSha(headSha)) throw new UserError('input publish: only a run started by workflow_run can publish a report')
  if (here.token === '')
    throw new UserError('input publish: there is no token to publish with; leave out `token`, or give it one')
  const { report, remarks: left } = onlyArticles(await readReceived(path), isArticle)
  const { scope, pullRequest } = report.run
  const remarks = [...report.run.remarks, ...left]
  if (report.run.headSha !== headSha)
    throw new UserError('The report is for another commit than the run it came from, so it is not published.')
  const target = { ...here, headSha, pullRequest }
  const edition = { report, scope, remarks }
  if (pullRequest === null) return { edition, target }
  const pull = await pullOf(target, pullRequest, log)
  if (typeof from?.full_name !== 'string' || pull.head.repo?.full_name !== from.full_name)
    throw new UserError(
      `The report names pull request ${pullRequest}, which comes from another repository than the run, so it is not published.`,
    )
  if (pull.head.sha === headSha) return { edition, target }
  log.notice(`Pull request ${pullRequest} has new commits since this report was made, so it is not published.`)
  return null
}

async function pullOf(target: Target, pullRequest: number, log: Logger) {
  try {
    const { octokit, repo } = connect(target, log)
    return (await octokit.rest.pulls.get({ ...repo, pull_number: pullRequest })).data
  } catch (error) {
    throw new UserError(
      `Pull request ${pullRequest}, which the report names, could not be looked up: ${failureAdvice(error)}`,
    )
  }
}
