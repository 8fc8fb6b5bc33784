import { prefixOf } from '../host/git/checkout.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Flags } from '../options/index.ts'
import { gitlab } from '../report/gitlab.ts'
import type { HtmlInput } from '../report/html/report.ts'
import { fails } from '../report/placed-finding.ts'
import { sarif } from '../report/sarif.ts'
import { checkText } from '../report/text/text.ts'
import { assess } from '../run/assess.ts'
import { baselineInForce } from '../run/baseline-known.ts'
import { reportFromRoot } from '../run/from-root.ts'
import { noteSubmodules, noteUnreadFormats } from '../run/left-to-others.ts'
import { whyNothingChecked } from '../run/nothing-checked.ts'
import { aboutAll, changedArticles, type ScopedRun, type SelectedArticles } from '../run/selected-articles.ts'
import { warnOfUnmatchedPatterns } from '../run/unmatched-patterns.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'
import { readSettings } from '../workspace/settings.ts'
import { collectArticles } from './collect.ts'
import { readArticleLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'
import { checkRulesChanged } from './rules-changed.ts'
import { aboutChange } from './since.ts'

/** Runs `factlint check [PATH…]`. */
export async function check(context: Context, paths: readonly string[], flags: Flags<'check'>): Promise<Status> {
  if (flags.rulesChanged) return checkRulesChanged(context, paths, flags)
  if (flags.stdin) {
    const core = await import('../core.ts')
    const settings = await readSettings(context, flags, { onlyNamed: true })
    return answerLines(context, readArticleLine, ({ id, source }) => ({
      id,
      findings: core.checkArticle(source, settings).findings,
    }))
  }
  const { run, selected } = await select(context, paths, flags)
  const { settings, log, progress } = run
  for (const remark of settings.remarks) log.notice(remark)
  await warnOfUnmatchedPatterns(run)
  noteUnreadFormats(run)
  noteSubmodules(run)
  const known = await baselineInForce({ settings, proposed: null }, run, selected)
  const { report, texts } = await assess(run, selected, { known, onProgress: progress })
  const nothing = await whyNothingChecked(run, selected, report)
  if (nothing !== null) {
    report.nothing = nothing
    log[nothing.isExpected ? 'info' : 'warning'](nothing.why)
  }
  const textOf = (path: string) => texts.get(path) ?? null
  const fromRoot = () => reportFromRoot(report, prefixOf(context.workspace))
  const print = {
    text: () => checkText(report, textOf, context.paint),
    json: () => json(report),
    sarif: async () => json(sarif(fromRoot(), (await import('../core/articles.ts')).CHECKS)),
    gitlab: () => json(gitlab(fromRoot())),
    html: () => page({ report, textOf, linkTo: context.linkTo }, run),
  }
  await context.print(await print[flags.format]())
  return fails(report, settings.failOn) ? 1 : 0
}

/** Returns the report as a page, with the histories of all facts of the run. What it needs is loaded only here. */
async function page(shown: Omit<HtmlInput, 'histories'>, run: ScopedRun): Promise<string> {
  const [{ htmlReport }, { allHistories }] = await Promise.all([
    import('../report/html/report.ts'),
    import('./history.ts'),
  ])
  return htmlReport({ ...shown, histories: await allHistories(run) })
}

/** Returns the run, with what it is about, and the articles to check. */
async function select(
  context: Context,
  paths: readonly string[],
  flags: Flags<'check'>,
): Promise<{ run: ScopedRun; selected: SelectedArticles }> {
  const { since, scope, cache } = flags
  const opened = await openRun(context, flags, cache)
  if (since !== undefined) {
    if (paths.length > 0) throw new UserError("`--since` selects the articles; don't pass paths")
    const run = await aboutChange(opened, since)
    return { run, selected: await changedArticles(run) }
  }
  if (scope !== undefined && scope !== 'all')
    throw new UserError(`--scope ${scope} needs --since COMMIT to know the change`)
  return { run: aboutAll(opened), selected: await collectArticles(opened, paths) }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
