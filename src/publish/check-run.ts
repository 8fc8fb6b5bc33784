import { randomUUID } from 'node:crypto'
import { warnings } from '../report/first-line.ts'
import { type CheckAnnotation, checkAnnotation, checkOutput } from '../report/github/check-run.ts'
import { fails, type PlacedFinding, worstFirst } from '../report/placed-finding.ts'
import type { GitHub } from './connect.ts'
import type { Edition, ShownInline } from './edition.ts'
import { NO_RETRIES, writeOnce } from './write-once.ts'

/** The name of the check run among the checks of a commit. */
const NAME = 'factlint'

/** The most annotations that GitHub accepts in one request. */
const PER_REQUEST = 50

type Output = ReturnType<typeof checkOutput> & { annotations: CheckAnnotation[] }

/**
 * Creates a check run with every finding in it, the most serious first. The first request already holds its conclusion,
 * and later ones only add annotations, so it never hangs if one fails. Findings that are already shown beside their
 * lines get no annotation.
 */
export async function publishCheckRun(github: GitHub, edition: Edition, beside: ShownInline): Promise<void> {
  const left = worstFirst(edition.report).filter(({ fingerprint }) => !beside.has(fingerprint))
  const [first = [], ...others] = batches(left)
  const head = checkOutput(edition.report, edition)
  const output = (batch: readonly PlacedFinding[]): Output => ({ ...head, annotations: batch.map(checkAnnotation) })
  const mark = (batch: readonly PlacedFinding[]) => {
    for (const { fingerprint } of batch) beside.add(fingerprint)
  }
  const id = await create(github, conclusionOf(edition), output(first))
  mark(first)
  let sent = first.length
  for (const batch of others) {
    sent += batch.length
    await append(github, id, output(batch), sent)
    mark(batch)
  }
}

type Conclusion = 'failure' | 'neutral' | 'success'

/** Returns the conclusion, which depends only on severities, on what was not checked, and on `fail-on`. */
function conclusionOf({ report, failOn }: Edition): Conclusion {
  if (fails(report, failOn)) return 'failure'
  const { error, warning, notice } = report.counts
  const checkedNone = report.coverage.articles === 0 && !report.nothing?.isExpected
  const isIncomplete = checkedNone || report.coverage.skipped.some((one) => one.isInternalError)
  return isIncomplete || warnings(report).length > 0 || error + warning + notice > 0 ? 'neutral' : 'success'
}

const batches = (findings: readonly PlacedFinding[]): PlacedFinding[][] =>
  Array.from({ length: Math.ceil(findings.length / PER_REQUEST) }, (_, i) =>
    findings.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST),
  )

async function create(
  { octokit, repo, headSha, runUrl }: GitHub,
  conclusion: Conclusion,
  output: Output,
): Promise<number> {
  const name = NAME
  const key = randomUUID()
  const run = { ...repo, name, head_sha: headSha, status: 'completed', conclusion, external_id: key } as const
  return writeOnce(
    async () => {
      const details = runUrl === null ? {} : { details_url: runUrl }
      const { data } = await octokit.rest.checks.create({ ...run, ...details, output, ...NO_RETRIES })
      return data.id
    },
    async () => {
      const { data } = await octokit.rest.checks.listForRef({ ...repo, ref: headSha, check_name: name })
      return data.check_runs.find(({ external_id }) => external_id === key)?.id ?? null
    },
  )
}

/** Adds annotations to the check run. `sent` is how many it must have afterwards. */
async function append({ octokit, repo }: GitHub, id: number, output: Output, sent: number): Promise<void> {
  await writeOnce(
    async () => {
      await octokit.rest.checks.update({ ...repo, check_run_id: id, output, ...NO_RETRIES })
      return true
    },
    async () => {
      const { data } = await octokit.rest.checks.get({ ...repo, check_run_id: id })
      return data.output.annotations_count >= sent ? true : null
    },
  )
}
