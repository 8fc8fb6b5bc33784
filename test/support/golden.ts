import type { Annotation } from './programs/commands.ts'

/** Annotations as golden lines, `path:line:col: severity check: message`; further lines of a message are indented. */
export function goldenLines(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ file, line, column, severity, title, message }) => {
      const place = [file, line, column].filter((part) => part !== null).join(':')
      const check = title?.replace(/^factlint: /, '') ?? ''
      return `${place}: ${severity} ${check}: ${message.replaceAll('\n', '\n  ')}\n`
    })
    .join('')
}
