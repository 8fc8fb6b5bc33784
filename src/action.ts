import { ExitCode, setFailed } from '@actions/core'
import { actionLogger } from './host/action-logger.ts'
import { annotate } from './host/annotate.ts'
import { readInputs } from './host/inputs.ts'
import { type Recorder, recorder } from './host/recorder.ts'
import { leaveReport, writeSummary } from './host/results.ts'
import { UserError } from './host/user-error.ts'
import { annotationsOf } from './report/annotation.ts'
import { mistakeText } from './report/mistake.ts'
import { fails } from './report/placed.ts'
import { mistakesSummary, summary } from './report/summary.ts'
import { checkText, unpainted } from './report/text.ts'

/** The folder of the package. */
const HOME = new URL('..', import.meta.url)

async function run(log: Recorder): Promise<void> {
  const { act } = await import('./command/act.ts')
  const { report, settings, scope, texts, failedTests } = await act(readInputs(), process.env, HOME, log)
  const remarks = log.said.map(({ message }) => message)
  const { shown, total } = annotationsOf(report, log.counts())
  shown.forEach(annotate)
  if (shown.length < total)
    log.notice(
      `Showing ${shown.length} of ${total} remarks beside the lines, the worst first; all of them are in the job summary.`,
    )
  log.info(checkText(report, (path) => texts.get(path) ?? null, unpainted))
  await writeSummary(summary(report, { scope, remarks, annotations: { shown: shown.length, total } }), log)
  await leaveReport(report)
  if (failedTests > 0 || fails(report.counts, settings.failOn)) process.exitCode = ExitCode.Failure
}

/** What the user can put right is said at its place; anything else is a fault of factlint. */
async function explain(error: unknown, log: Recorder): Promise<void> {
  process.exitCode = ExitCode.Failure
  if (!(error instanceof UserError)) {
    setFailed(
      `factlint broke: this is a fault of factlint, not of the articles. Please report it. ${error instanceof Error ? error.stack : error}`,
    )
    return
  }
  if (error.mistakes.length === 0) log.error(error.message)
  for (const mistake of error.mistakes) log.error(mistakeText(mistake), mistake)
  await writeSummary(mistakesSummary(error.message, error.mistakes), log)
}

const log = recorder(actionLogger)
await run(log).catch((error: unknown) => explain(error, log))
