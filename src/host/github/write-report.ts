import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { writeOutControls } from '../../base/escape-controls.ts'
import type { Report } from '../../model/index.ts'
import { fileErrorReason } from '../files/reason.ts'
import type { Logger } from '../process/logger.ts'

/** Writes the report for later steps: as JSON and SARIF files, and as outputs of the step. */
export async function writeReport(report: Report, sarif: object): Promise<void> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'factlint-'))
  for (const [output, name, content] of [
    ['report', 'report.json', report],
    ['sarif', 'report.sarif', sarif],
  ] as const) {
    const file = join(folder, name)
    await writeFile(file, `${writeOutControls(JSON.stringify(content))}\n`)
    core.setOutput(output, file)
  }
  core.setOutput('checked', report.coverage.articles)
  core.setOutput('nothing-checked', report.nothing?.why ?? '')
  core.setOutput('errors', report.counts.error)
  core.setOutput('warnings', report.counts.warning)
  core.setOutput('notices', report.counts.notice)
}

/** Adds to the job summary. If the runner refuses it, the run goes on with a warning. */
export async function writeSummary(markdown: string, log: Logger): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    log.info(`The job summary was not written: ${error instanceof Error ? error.message : fileErrorReason(error)}`)
  }
}
