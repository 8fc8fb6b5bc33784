import { UserError } from '../host/process/user-error.ts'
import type { Report } from '../model/index.ts'
import type { Flags } from '../options/index.ts'
import { fails } from '../report/placed-finding.ts'
import { assess } from '../run/assess.ts'
import { baselineInForce } from '../run/baseline-known.ts'
import { noteSubmodules, noteUnreadFormats } from '../run/left-to-others.ts'
import { whyNothingChecked } from '../run/nothing-checked.ts'
import { aboutAll, changedArticles, type ScopedRun, type SelectedArticles } from '../run/selected-articles.ts'
import { warnOfUnmatchedPatterns } from '../run/unmatched-patterns.ts'
import { less } from '../scope/less.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'
import { readSettings } from '../workspace/settings.ts'
import { formatted } from './checking/formats.ts'
import { collectArticles } from './collect.ts'
import { readArticleLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'
import { checkRulesChanged } from './rules-changed.ts'
import { aboutChange, aboutStaged } from './since.ts'

/** Runs `factlint check [PATH…]`. With `--format sarif`, mistakes in rules and configuration leave a valid file too. */
export async function check(context: Context, paths: readonly string[], flags: Flags<'check'>): Promise<Status> {
  if (flags.watch) {
    if (flags.stdin || flags.fix || flags.rulesChanged || flags.listFiles)
      throw new UserError(
        '--watch checks files again when they change; use it without --stdin, --fix, --rules-changed and --list-files',
      )
    const { watched } = await import('./checking/watch.ts')
    return watched(context, () => checked(context, paths, flags))
  }
  try {
    return await checked(context, paths, flags)
  } catch (error) {
    if (flags.format === 'sarif' && error instanceof UserError && error.mistakes.length > 0) {
      const { mistakesSarif } = await import('../report/sarif-of-mistakes.ts')
      await context.print(`${JSON.stringify(mistakesSarif(error.message, error.mistakes), null, 2)}\n`)
    }
    throw error
  }
}

async function checked(context: Context, paths: readonly string[], flags: Flags<'check'>): Promise<Status> {
  if (flags.rulesChanged) return checkRulesChanged(context, paths, flags)
  if (flags.stdin) {
    const core = await import('../core.ts')
    const settings = await readSettings(context, flags, { onlyNamed: true })
    return answerLines(context, readArticleLine, ({ id, source }) => ({
      id,
      findings: core.checkArticle(source, settings).findings,
    }))
  }
  const isFixing = flags.fix || flags.fixDryRun
  if (isFixing && flags.staged)
    throw new UserError('--fix writes files, and --staged checks what is staged; correct first, then stage')
  if (flags.fixDryRun && flags.format !== 'text')
    throw new UserError('--fix-dry-run prints a diff, and no other format')
  const { run, selected } = await select(context, paths, flags)
  if (flags.listFiles) {
    const { listFiles } = await import('./checking/list-files.ts')
    return listFiles(context, run, { selected, named: paths, format: flags.format })
  }
  const { settings } = run
  if (!flags.quiet) await remark(run)
  const first = await assessed(run, selected, flags)
  if (flags.fixDryRun) {
    const { fixDiff } = await import('./checking/fix.ts')
    await context.print(await fixDiff(run, selected.selected, first.report))
    return fails(first.report, settings.failOn) ? 1 : 0
  }
  const { report, textOf } = flags.fix ? await fixed(context, paths, flags, { run, selected, ...first }) : first
  const shown = less(report, { quiet: flags.quiet === true, most: flags.maxFindings ?? null })
  await context.print(await formatted(shown, textOf, { context, run, format: flags.format }))
  return fails(report, settings.failOn) ? 1 : 0
}

/** Logs what is to be said about the settings and about files that are not read. */
async function remark(run: ScopedRun): Promise<void> {
  for (const text of run.settings.remarks) run.log.notice(text)
  await warnOfUnmatchedPatterns(run)
  noteUnreadFormats(run)
  noteSubmodules(run)
}

/** A report, with the text of each article that it is about. */
interface Assessed {
  report: Report
  textOf(path: string): string | null
}

async function assessed(run: ScopedRun, selected: SelectedArticles, flags: Flags<'check'>): Promise<Assessed> {
  const known = await baselineInForce({ settings: run.settings, proposed: null }, run, selected)
  const { report, texts } = await assess(run, selected, { known, onProgress: run.progress })
  const nothing = await whyNothingChecked(run, selected, report)
  if (nothing !== null) {
    report.nothing = nothing
    if (!flags.quiet) run.log[nothing.isExpected ? 'info' : 'warning'](nothing.why)
  }
  return { report, textOf: (path) => texts.get(path) ?? null }
}

/** Writes what can be corrected, and returns the report on what is left. */
async function fixed(
  context: Context,
  paths: readonly string[],
  flags: Flags<'check'>,
  { run, selected, report, textOf }: Assessed & { run: ScopedRun; selected: SelectedArticles },
): Promise<Assessed> {
  const { fix } = await import('./checking/fix.ts')
  if (!(await fix(run, selected.selected, report))) return { report, textOf }
  const again = await select(context, paths, flags)
  return assessed(again.run, again.selected, flags)
}

/** Returns the run, with what it is about, and the articles to check. */
async function select(
  context: Context,
  paths: readonly string[],
  flags: Flags<'check'>,
): Promise<{ run: ScopedRun; selected: SelectedArticles }> {
  const { since, staged, scope, cache } = flags
  const opened = await openRun(context, flags, cache)
  if (staged) {
    if (paths.length > 0 || since !== undefined)
      throw new UserError("`--staged` selects the articles; don't pass paths or --since")
    const run = await aboutStaged(opened)
    return { run, selected: await changedArticles(run) }
  }
  if (since !== undefined) {
    if (paths.length > 0) throw new UserError("`--since` selects the articles; don't pass paths")
    const run = await aboutChange(opened, since)
    return { run, selected: await changedArticles(run) }
  }
  if (scope !== undefined && scope !== 'all')
    throw new UserError(`--scope ${scope} needs --since COMMIT or --staged to know the change`)
  return { run: aboutAll(opened), selected: await collectArticles(opened, paths) }
}
