import { everyPage } from '../host/github/every-page.ts'
import { reviewComment } from '../report/github/review-comment.ts'
import { type PlacedFinding, worstFirst } from '../report/placed-finding.ts'
import type { GitHub } from './connect.ts'
import { type DiffPosition, diffPositionOf, type Hunk, readPatch, withFirstFix } from './diff-position.ts'
import type { Edition, ShownInline } from './edition.ts'
import { failureAdvice, ignoreMissing, isUncertain, statusOf } from './fault.ts'
import { hasBody, keyOf, marked } from './marker.ts'
import { NO_RETRIES } from './write-once.ts'

/** The most comments in a review. Larger reviews are known to fail. */
const PER_REVIEW = 30

/** The most comments that one run adds: fewer than GitHub accepts in a minute, and more than anyone reads. */
const PER_RUN = 60

/** A finding at its position in the diff, with the text of its comment. */
interface Draft {
  finding: PlacedFinding
  spot: DiffPosition
  body: string
}

/**
 * Writes review comments on the lines of the diff, with corrections to commit. Comments from earlier runs stay while
 * their finding does, are updated, and are deleted when it is gone. Comments with replies are left alone.
 */
export async function publishReview(github: GitHub, edition: Edition, beside: ShownInline): Promise<void> {
  const findings = worstFirst(edition.report)
  const before = await ownComments(github)
  if (findings.length === 0 && before.length === 0) return
  const hunks = await hunksOf(github)
  const drafts = draftsOf(findings, hunks)
  await removeGone(github, before, edition, hunks)
  await update(github, before, drafts, beside)
  const known = new Set(before.map(({ key }) => key))
  const fresh = drafts.filter(({ finding }) => !known.has(finding.fingerprint)).slice(0, PER_RUN)
  for (let at = 0; at < fresh.length; at += PER_REVIEW) await post(github, fresh.slice(at, at + PER_REVIEW), beside)
}

async function ownComments({ octokit, repo, pullRequest }: GitHub) {
  const place = { ...repo, pull_number: pullRequest as number, per_page: 100 }
  const all = await everyPage(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, place))
  const answered = new Set(all.map(({ in_reply_to_id: to }) => to))
  return all.flatMap((comment) => {
    const key = keyOf(comment)
    return key === null ? [] : [{ ...comment, key, isAnswered: answered.has(comment.id) }]
  })
}

type OwnComment = Awaited<ReturnType<typeof ownComments>>[number]

type Hunks = ReadonlyMap<string, readonly Hunk[]>

/** Returns the diff of each changed file. GitHub sends none for files that are too large. */
async function hunksOf({ octokit, repo, pullRequest }: GitHub): Promise<Hunks> {
  const place = { ...repo, pull_number: pullRequest as number, per_page: 100 }
  const files = await everyPage(octokit.paginate.iterator(octokit.rest.pulls.listFiles, place))
  const left = files.filter(({ status }) => status !== 'removed')
  return new Map(left.map(({ filename, patch }) => [filename, readPatch(patch ?? '')]))
}

const draftsOf = (findings: readonly PlacedFinding[], hunks: Hunks): Draft[] =>
  findings.flatMap((finding) => {
    const spot = diffPositionOf(finding, hunks.get(finding.path) ?? [])
    if (spot === null) return []
    return [{ finding, spot, body: marked(reviewComment(finding, withFirstFix(finding, spot)), finding.fingerprint) }]
  })

/**
 * Deletes comments whose finding is gone: its article was checked without it, or is no longer in the change. Comments
 * on articles that this run did not read, or that another job checks, stay.
 */
async function removeGone({ octokit, repo }: GitHub, before: readonly OwnComment[], { report }: Edition, hunks: Hunks) {
  const found = new Set(report.files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  const checked = new Set(report.files.map(({ path }) => path))
  for (const { id, key, path, isAnswered } of before) {
    if (found.has(key) || isAnswered || (hunks.has(path) && !checked.has(path))) continue
    await ignoreMissing(octokit.rest.pulls.deleteReviewComment({ ...repo, comment_id: id }))
  }
}

/**
 * Updates existing comments, which count as shown unless their line changed since, because then GitHub collapses them.
 */
async function update({ octokit, repo }: GitHub, before: readonly OwnComment[], drafts: Draft[], beside: ShownInline) {
  for (const { finding, body } of drafts) {
    const comment = before.find(({ key }) => key === finding.fingerprint)
    if (comment === undefined) continue
    if (!comment.isAnswered && !hasBody(comment, body))
      await ignoreMissing(octokit.rest.pulls.updateReviewComment({ ...repo, comment_id: comment.id, body }))
    if (comment.line != null) beside.add(finding.fingerprint)
  }
}

/**
 * Posts comments as one review. If GitHub rejects it, its halves are tried, so that one bad comment does not stop the
 * others. After an uncertain failure the existing comments are looked up, so that none is posted twice.
 */
async function post(github: GitHub, drafts: readonly Draft[], beside: ShownInline, tries = 3): Promise<void> {
  if (drafts.length === 0) return
  try {
    await createReview(github, drafts)
    for (const { finding } of drafts) beside.add(finding.fingerprint)
  } catch (error) {
    if (statusOf(error) === 422 && drafts.length > 1) {
      const middle = Math.ceil(drafts.length / 2)
      await post(github, drafts.slice(0, middle), beside, tries)
      await post(github, drafts.slice(middle), beside, tries)
    } else if (isUncertain(error) && tries > 1) {
      const there = new Set((await ownComments(github)).map(({ key }) => key))
      const [done, missing] = [true, false].map((is) =>
        drafts.filter(({ finding }) => there.has(finding.fingerprint) === is),
      )
      for (const { finding } of done ?? []) beside.add(finding.fingerprint)
      await post(github, missing ?? [], beside, tries - 1)
    } else if (statusOf(error) !== 422) throw error
    else for (const draft of drafts) logRejected(github, draft, error)
  }
}

/** Logs that GitHub rejected a comment. Its finding is left to the other reporters. */
function logRejected({ log }: GitHub, { finding, spot }: Draft, error: unknown): void {
  log.info(`The review comment on ${finding.path}:${spot.line} could not be written: ${failureAdvice(error)}`)
}

/** The body of the review, which is empty because it could never be deleted. */
const SILENT = '<!-- factlint -->'

const createReview = ({ octokit, repo, pullRequest, headSha }: GitHub, drafts: readonly Draft[]) =>
  octokit.rest.pulls.createReview({
    ...repo,
    pull_number: pullRequest as number,
    commit_id: headSha,
    event: 'COMMENT',
    body: SILENT,
    comments: drafts.map(({ finding, spot: { line, endLine }, body }) => ({
      path: finding.path,
      body,
      line: endLine,
      side: 'RIGHT',
      ...(line === endLine ? {} : { start_line: line, start_side: 'RIGHT' }),
    })),
    ...NO_RETRIES,
  })
