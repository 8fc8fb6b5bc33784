import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { makeNewsroom, pullRequestEvent } from '../test/support/newsroom.ts'
import { type Annotation, readAnnotations } from '../test/support/programs/commands.ts'
import { startAction } from '../test/support/programs/runner.ts'

const COLOURS = { error: 'red', warning: 'yellow', notice: 'blue' } as const

/**
 * Prints an annotation as the pull request shows it: the place, the line with its words underlined, and the message.
 */
function show({ severity, file, title, line, column, endColumn, message }: Annotation, source: string): string {
  const colour = COLOURS[severity]
  const words = title ? `${title}: ${message}` : message
  const head = `${styleText(colour, severity)} ${styleText('bold', [file, line, column].filter(Boolean).join(':'))}`
  const quoted = source.split('\n')[(line ?? 0) - 1]
  if (quoted === undefined) return `${head}\n${words}\n`
  const from = (column ?? 1) - 1
  const marks = ' '.repeat(from) + '^'.repeat(Math.max(1, (endColumn ?? quoted.length + 1) - 1 - from))
  return `${head}\n  ${quoted}\n  ${styleText(colour, marks)}\n${words}\n`
}

const { values } = parseArgs({ options: { raw: { type: 'boolean' } } })
const newsroom = makeNewsroom()
try {
  const run = startAction(newsroom.dir, { payload: pullRequestEvent(newsroom), sha: newsroom.mergeSha })
  if (values.raw) process.stdout.write(run.stdout)
  else {
    for (const annotation of readAnnotations(run.stdout)) {
      console.log(show(annotation, annotation.file ? readFileSync(join(newsroom.dir, annotation.file), 'utf8') : ''))
    }
    console.log(run.summary.split('\n').find((line) => line.includes('quantities')) ?? '')
  }
  process.stderr.write(run.stderr)
  console.log(`The step ended with exit status ${run.status}.`)
} finally {
  rmSync(newsroom.dir, { recursive: true, force: true })
}
