import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Report } from '../../model/index.ts'
import { fileErrorReason } from '../files/reason.ts'
import type { Logger } from '../process/logger.ts'

/** Leaves the report for later steps: as files, in JSON and as SARIF, and as the outputs of the step. */
export async function writeReport(report: Report, sarif: object, nothing: string | null): Promise<void> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'factlint-'))
  for (const [output, name, content] of [
    ['report', 'report.json', report],
    ['sarif', 'report.sarif', sarif],
  ] as const) {
    const file = join(folder, name)
    await writeFile(file, `${JSON.stringify(content)}\n`)
    core.setOutput(output, file)
  }
  core.setOutput('checked', report.coverage.articles)
  core.setOutput('nothing-checked', nothing ?? '')
  core.setOutput('errors', report.counts.error)
  core.setOutput('warnings', report.counts.warning)
  core.setOutput('notices', report.counts.notice)
}

/** Adds to the page that GitHub shows for the run; a runner that takes none is no fault of the articles. */
export async function writeSummary(markdown: string, log: Logger): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    log.info(`The job summary was not written: ${error instanceof Error ? error.message : fileErrorReason(error)}`)
  }
}
