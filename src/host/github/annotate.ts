import { error, notice, warning } from '@actions/core'
import type { Annotation } from '../../model/index.ts'

const SAY = { error, warning, notice }

/** Shows a message next to lines of a file. GitHub accepts columns only within one line. */
export function annotate(annotation: Annotation): void {
  SAY[annotation.severity](annotation.message, {
    title: annotation.title,
    file: annotation.path,
    startLine: annotation.startLine,
    endLine: annotation.endLine,
    startColumn: annotation.startColumn ?? undefined,
    endColumn: annotation.endColumn ?? undefined,
  })
}
