import type { Flags } from '../../options/index.ts'
import { ruleNotesText } from '../../report/text/rule-notes-text.ts'
import type { Context, Status } from '../../workspace/context.ts'
import { openRun } from '../../workspace/run.ts'
import { collectArticles } from '../collect.ts'

/** Runs `factlint rules check`. */
export async function rulesCheck(context: Context, flags: Flags<'rules check'>): Promise<Status> {
  const { log, print, paint, progress } = context
  const run = await openRun(context, flags)
  const { settings, faults } = run
  const { readAll, ruleNotes } = await import('../../core.ts')
  const { selected, skipped } = await collectArticles(run, [])
  for (const { path, why } of skipped) log.warning(`skipped: ${why}`, { path })
  function* readings() {
    for (const [i, source] of selected.entries()) {
      progress(i, selected.length)
      yield* readAll([source], { ...settings, onFault: faults.add })
    }
  }
  const notes = ruleNotes(readings(), settings.rules, { days: flags.days, isWhole: true })
  progress(selected.length, selected.length)
  await print(
    flags.format === 'json'
      ? `${JSON.stringify({ version: 1, articles: selected.length, notes }, null, 2)}\n`
      : ruleNotesText(notes, selected.length, paint),
  )
  return faults.skipped.length > 0 ? 2 : 0
}
