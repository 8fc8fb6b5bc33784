import { UserError } from '../host/process/user-error.ts'
import { gitlab } from '../report/gitlab.ts'
import { htmlReport } from '../report/html/report.ts'
import { fails } from '../report/placed-finding.ts'
import { sarif } from '../report/sarif.ts'
import { checkText } from '../report/text/text.ts'
import { assess } from '../run/assess.ts'
import { baselineInForce } from '../run/baseline-known.ts'
import { whyNothingChecked } from '../run/nothing-checked.ts'
import { checkRulesChanged } from '../run/rules-changed.ts'
import type { RunSetting, SelectedArticles } from '../run/selected-articles.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, readSettings, type Settings } from '../workspace/settings.ts'
import { collectArticles } from './collect.ts'
import { allHistories } from './history.ts'
import { readArticleLine } from './lines/line-input.ts'
import { answerLines } from './lines/lines.ts'
import { selectSince } from './since.ts'

/** Flags of the commands that read articles. */
export interface ReadFlags extends Choices {
  format: 'text' | 'json'
  stdin?: boolean
}

/** Flags of `check`: it prints what other programs read, too. */
export interface CheckFlags extends Omit<ReadFlags, 'format'> {
  format: 'text' | 'json' | 'sarif' | 'gitlab' | 'html'
  /** Whether to say what a change of the rules makes of all articles, in place of checking any. */
  rulesChanged?: boolean
  /** A commit, branch or tag: only what changed since is checked, or the rules are compared with those of then. */
  since?: string
  /** Whether the index of earlier articles is kept. */
  cache: boolean
}

/** `factlint check [PATH…]` */
export async function check(context: Context, paths: readonly string[], flags: CheckFlags): Promise<Status> {
  if (flags.rulesChanged) return checkRulesChanged(context, paths, flags)
  const { workspace, home, log } = context
  const settings = await readSettings({ workspace, home, choices: flags, onlyNamed: flags.stdin === true })
  const core = await import('../core.ts')
  if (flags.stdin) {
    return answerLines(context, readArticleLine, ({ id, source }) => ({
      id,
      findings: core.checkArticle(source, settings).findings,
    }))
  }
  const { setting, selected } = await select(context, settings, paths, flags)
  for (const remark of settings.remarks) log.notice(remark)
  const known = await baselineInForce({ settings, proposed: null }, setting, selected, home, log)
  const { report, texts } = await assess(setting, selected, {
    known,
    faults: context.faults,
    onProgress: context.progress,
  })
  const nothing = await whyNothingChecked(setting, selected, report)
  if (nothing !== null) log.warning(nothing)
  const textOf = (path: string) => texts.get(path) ?? null
  const print = {
    text: () => checkText(report, textOf, context.paint),
    json: () => json(report),
    sarif: () => json(sarif(report, core.CHECKS)),
    gitlab: () => json(gitlab(report)),
    html: async () =>
      htmlReport({
        report,
        textOf,
        linkTo: context.linkTo,
        histories: await allHistories(settings, context, flags.cache),
      }),
  }
  await context.print(await print[flags.format]())
  return fails(report.counts, settings.failOn) ? 1 : 0
}

/** The articles to check, and what the run is about. */
async function select(
  context: Context,
  settings: Settings,
  paths: readonly string[],
  { since, scope, cache }: CheckFlags,
): Promise<{ setting: RunSetting; selected: SelectedArticles }> {
  if (since !== undefined) return selectSince(context, settings, paths, since, cache)
  if (scope !== undefined && scope !== 'all')
    throw new UserError(`--scope ${scope} needs --since COMMIT, from which the change is known`)
  const setting: RunSetting = {
    workspace: context.workspace,
    settings,
    repository: null,
    scope: { kind: 'all', why: 'every article' },
  }
  return { setting, selected: await collectArticles(context, settings, paths, cache) }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
