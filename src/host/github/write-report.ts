import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { writeOutControls } from '../../base/escape-controls.ts'
import type { Report } from '../../model/index.ts'
import { writeErrorReason } from '../files/reason.ts'
import type { Logger } from '../process/logger.ts'

/** Writes the report for later steps: as JSON and SARIF files, and as outputs of the step. What cannot be written is logged. */
export async function writeReport(report: Report, sarif: object, log: Logger): Promise<void> {
  await writeFiles({ report, sarif }, log)
  outputs(
    {
      checked: report.coverage.articles,
      'nothing-checked': report.nothing?.why ?? '',
      errors: report.counts.error,
      warnings: report.counts.warning,
      notices: report.counts.notice,
    },
    log,
  )
}

/** Writes what a run without a report leaves for later steps: a SARIF file that says why. */
export const writeFailure = (sarif: object, log: Logger): Promise<void> => writeFiles({ sarif }, log)

/** The files for later steps, by the output that names each. */
const NAMES = { report: 'report.json', sarif: 'report.sarif' } as const

async function writeFiles(contents: Partial<Record<keyof typeof NAMES, object>>, log: Logger): Promise<void> {
  try {
    const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'factlint-'))
    for (const [output, content] of Object.entries(contents)) {
      const file = join(folder, NAMES[output as keyof typeof NAMES])
      await writeFile(file, `${writeOutControls(JSON.stringify(content))}\n`)
      outputs({ [output]: file }, log)
    }
  } catch (error) {
    log.warning(`The report files for later steps were not written: ${writeErrorReason(error)}.`)
  }
}

/** Sets outputs of the step. */
function outputs(values: Record<string, string | number>, log: Logger): void {
  try {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
  } catch (error) {
    log.warning(`The outputs of the step were not set: ${writeErrorReason(error)}.`)
  }
}

/** Adds to the job summary. If the runner refuses it, the run goes on with a warning. */
export async function writeSummary(markdown: string, log: Logger): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    log.info(`The job summary was not written: ${error instanceof Error ? error.message : writeErrorReason(error)}`)
  }
}
