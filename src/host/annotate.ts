import { error, notice, warning } from '@actions/core'
import type { Severity } from '../model/index.ts'

const SAY = { error, warning, notice }

/** Shows a remark beside lines of a file; GitHub takes columns only within one line. */
export function annotate(annotation: {
  severity: Severity
  title: string
  message: string
  path: string
  startLine: number
  endLine: number
  startColumn: number | null
  endColumn: number | null
}): void {
  SAY[annotation.severity](annotation.message, {
    title: annotation.title,
    file: annotation.path,
    startLine: annotation.startLine,
    endLine: annotation.endLine,
    startColumn: annotation.startColumn ?? undefined,
    endColumn: annotation.endColumn ?? undefined,
  })
}
