import { join } from 'node:path'
import { ExitCode, setFailed } from '@actions/core'
import { actionLogger } from './host/github/action-logger.ts'
import { readInputs } from './host/github/inputs.ts'
import { writeFailure, writeReport, writeSummary } from './host/github/write-report.ts'
import { keepCompiledCode } from './host/process/compiled-code.ts'
import { placed } from './host/process/logger.ts'
import { type Recorder, recorder } from './host/process/recorder.ts'
import { UserError } from './host/process/user-error.ts'
import { ArticleError, INTERNAL_ERROR, messageOf, stackOf } from './model/index.ts'
import { annotateRest } from './publish/annotate-rest.ts'
import { linksTo } from './publish/links-to.ts'
import { publish } from './publish/publish.ts'
import { optionsOf } from './publish/publish-options.ts'
import { targetOf } from './publish/target.ts'
import { mistakesSummary, summary } from './report/github/summary.ts'
import { linesThatFit } from './report/github/truncate.ts'
import { mistakeText } from './report/mistake.ts'
import { fails } from './report/placed-finding.ts'
import { sarif } from './report/sarif.ts'
import { checkText, noColour } from './report/text/text.ts'

const PROGRAM = { home: new URL('..', import.meta.url), reader: new URL('reader.js', import.meta.url) }

/** Runs the action. The report is written to the log and the files before anything is sent to GitHub. */
async function run(log: Recorder): Promise<void> {
  const inputs = readInputs()
  if (inputs.publish !== undefined) {
    const { publishReceived } = await import('./publish/publish-received.ts')
    return publishReceived(inputs, inputs.publish, process.env, log)
  }
  const { runAction } = await import('./run/run-action.ts')
  const {
    report: found,
    settings,
    trigger,
    scope,
    texts,
    failedTests,
    isBroken,
  } = await runAction(inputs, process.env, PROGRAM, log)
  const target = targetOf(process.env, inputs.token, trigger)
  const { headSha, pullRequest } = target
  const remarks = log.messages.map(({ message, place }) => placed(message, place))
  const report = { ...found, run: { headSha, pullRequest, scope, remarks } }
  if (failedTests > 0 || isBroken || fails(report, settings.failOn)) process.exitCode = ExitCode.Failure
  const checks = report.coverage.articles === 0 ? [] : (await import('./core/articles.ts')).CHECKS
  log.info(shortened(checkText(report, (path) => texts.get(path) ?? null, noColour)))
  await writeReport(report, sarif(report, checks), log)

  const linkTo = linksTo(process.env, headSha)
  const edition = { report, scope, remarks, failOn: settings.failOn, linkTo }
  const published = await publish(edition, target, optionsOf(inputs), log)
  const left = annotateRest(report, published.settled, log)
  await writeSummary(summary(report, { scope, remarks: [...remarks, ...published.remarks, ...left], linkTo }), log)
}

/** The longest text of a report in the log, in bytes. GitHub shows no more of a step, and nobody reads as much. */
const MAX_LOG_BYTES = 2_000_000

/** Returns the lines of a report that fit in the log, and the number of those that do not. */
function shortened(text: string): string {
  const lines = text.split('\n')
  const shown = linesThatFit(lines, MAX_LOG_BYTES)
  const left = lines.length - shown.length
  return left === 0
    ? text
    : `${shown.join('\n')}\n… and ${left} more lines. All findings are in the JSON report (output report).\n${lines.at(-2)}`
}

/** Logs a user error at its place; any other error is an internal error and logged with its stack. */
async function explain(error: unknown, log: Recorder): Promise<void> {
  process.exitCode = ExitCode.Failure
  if (!(error instanceof UserError)) {
    const article = error instanceof ArticleError && error.path !== null ? `${error.path}: ` : ''
    setFailed(`${INTERNAL_ERROR}: ${article}${messageOf(error)}. Please report it.`)
    log.info(stackOf(error))
    return
  }
  if (error.mistakes.length === 0) log.error(error.message)
  for (const mistake of error.mistakes) log.error(mistakeText(mistake), mistake)
  if (error.mistakes.length > 0) {
    const { mistakesSarif } = await import('./report/sarif-of-mistakes.ts')
    await writeFailure(mistakesSarif(error.message, error.mistakes), log)
  }
  await writeSummary(mistakesSummary(error.message, error.mistakes), log)
}

/** Returns a folder that a self-hosted runner keeps from job to job; undefined on GitHub's, which start anew for each. */
const keptFolder = () => {
  const { RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE } = process.env
  return RUNNER_ENVIRONMENT === 'self-hosted' && RUNNER_TOOL_CACHE ? join(RUNNER_TOOL_CACHE, 'factlint') : undefined
}

const log = recorder(actionLogger)
keepCompiledCode(keptFolder)
await run(log).catch((error: unknown) => explain(error, log))
