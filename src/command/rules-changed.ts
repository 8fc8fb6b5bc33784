import { UserError } from '../host/process/user-error.ts'
import { countsOf } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import { blastText } from '../report/blast-radius.ts'
import { fails } from '../report/placed-finding.ts'
import { blastRadiusSince } from '../run/rules-changed.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun, type Run } from '../workspace/run.ts'
import { startOfChange } from './since.ts'

/** Runs `factlint check --rules-changed`, which shows how a change of the rules since a commit affects all articles. */
export async function checkRulesChanged(
  context: Context,
  paths: readonly string[],
  flags: Flags<'check'>,
): Promise<Status> {
  if (paths.length > 0 || flags.stdin) throw new UserError("`--rules-changed` checks all articles; don't pass paths")
  if (flags.format !== 'text' && flags.format !== 'json')
    throw new UserError('`--rules-changed` supports only the formats text and json')
  const run = await openRun(context, flags, flags.cache)
  if (run.repository === null) throw new UserError(`--rules-changed: ${run.workspace.root} is not in a git repository`)
  const since = await startOfChange(flags.since ?? 'HEAD', run.repository)
  await requireSettingsAt(since, run)
  const radius = await blastRadiusSince(since, run)
  await context.print(
    flags.format === 'json' ? `${JSON.stringify(radius, null, 2)}\n` : blastText(radius, context.paint),
  )
  if (context.faults.skipped.length > 0) return 2
  return fails({ counts: countsOf(radius.adds) }, run.settings.failOn) ? 1 : 0
}

/** Throws a `UserError` that says which commit the mistake is in, if the settings of a commit have one. */
async function requireSettingsAt(commit: string, run: Run): Promise<void> {
  try {
    await run.settingsAt(commit)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(`As of ${commit.slice(0, 12)}: ${error.message}`, error.mistakes)
  }
}
