import { everyPage } from '../host/github/every-page.ts'
import { warnings } from '../report/first-line.ts'
import { summary } from '../report/github/summary.ts'
import type { GitHub } from './connect.ts'
import type { Edition } from './edition.ts'
import { ignoreMissing } from './fault.ts'
import { hasBody, keyOf, marked } from './marker.ts'
import { NO_RETRIES, writeOnce } from './write-once.ts'

const KEY = 'summary'

/** The longest comment, in bytes. GitHub accepts 65,536 characters; this leaves room for the marker. */
const MAX_BYTES = 65_000

/**
 * Writes the summary comment on the pull request, and edits it in later runs. It is created when there is something to
 * report; when there is nothing left it says so, or is deleted.
 */
export async function publishComment(github: GitHub, edition: Edition, whenClean: 'keep' | 'delete'): Promise<void> {
  const [comment, ...doubles] = await existing(github)
  for (const { id } of doubles) await remove(github, id)
  const hasFindings = edition.report.files.some(({ findings }) => findings.length > 0)
  const isClean = !hasFindings && warnings(edition.report).length === 0
  const body = marked(summary(edition.report, edition, MAX_BYTES), KEY)
  if (comment === undefined) {
    if (!isClean) await create(github, body)
  } else if (isClean && whenClean === 'delete') await remove(github, comment.id)
  else if (!hasBody(comment, body)) {
    await github.octokit.rest.issues.updateComment({ ...github.repo, comment_id: comment.id, body })
  }
}

async function existing({ octokit, repo, pullRequest }: GitHub) {
  const place = { ...repo, issue_number: pullRequest as number, per_page: 100 }
  const comments = await everyPage(octokit.paginate.iterator(octokit.rest.issues.listComments, place))
  return comments.filter((comment) => keyOf(comment) === KEY)
}

const create = (github: GitHub, body: string) =>
  writeOnce(
    async () => {
      const place = { ...github.repo, issue_number: github.pullRequest as number }
      await github.octokit.rest.issues.createComment({ ...place, body, ...NO_RETRIES })
      return true
    },
    async () => ((await existing(github)).length > 0 ? true : null),
  )

const remove = ({ octokit, repo }: GitHub, id: number) =>
  ignoreMissing(octokit.rest.issues.deleteComment({ ...repo, comment_id: id }))
