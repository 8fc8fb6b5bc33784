import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.ts'
import { readAnnotations } from './programs/commands.ts'
import type { ActionRun } from './programs/runner.ts'

/** An article with these paragraphs; its first is line 5. */
export const article = (...paragraphs: string[]): string => `---\ndate: 2024-03-22\n---\n\n${paragraphs.join('\n\n')}\n`

/** 21 March 2024 was a Thursday: the calendar proves one error. */
export const WRONG = 'The ship left Larnaca on Friday, March 21, 2024, with food for the north.'
/** The same, put right. */
export const RIGHT = WRONG.replace('Friday', 'Thursday')
/** 3 March 2024 was a Sunday: another error. */
export const ALSO_WRONG = 'The port opened on Monday, March 3, 2024, after the storm.'

/** The complete report that a run left. */
export const reportOf = (run: ActionRun): Report => JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))

/** Where findings are shown: "a.md:5". */
export const shownAt = (run: ActionRun): string[] =>
  reportOf(run).files.flatMap(({ path, findings }) => findings.map(({ line }) => `${path}:${line}`))

/** The warnings of a run that are no findings. */
export const warningsOf = (run: ActionRun): string[] =>
  readAnnotations(run.stdout).flatMap(({ severity, message, title }) =>
    severity === 'warning' && title === null ? [message] : [],
  )
