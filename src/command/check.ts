import { UserError } from '../host/user-error.ts'
import type { Report } from '../model/index.ts'
import { htmlReport } from '../report/html/report.ts'
import { fails, withSkipped } from '../report/placed.ts'
import { checkText } from '../report/text.ts'
import { collectArticles } from './collect.ts'
import type { Context, Status } from './context.ts'
import { earlierHere } from './earlier-here.ts'
import { allHistories } from './history.ts'
import { readArticleLine } from './line-input.ts'
import { answerLines } from './lines.ts'
import { checkRulesChanged } from './rules-changed.ts'
import { type Choices, NO_RULE_FILES, readSettings } from './settings.ts'

/** Flags of the commands that read articles. */
export interface ReadFlags extends Choices {
  format: 'text' | 'json'
  stdin?: boolean
}

/** Flags of `check`. */
export interface CheckFlags extends Omit<ReadFlags, 'format'> {
  format: 'text' | 'json' | 'html'
  /** Whether the index of earlier articles is kept. */
  cache: boolean
  /** Whether to say what a change of the rules makes of articles, in place of checking any. */
  rulesChanged?: boolean
  /** With `rulesChanged`: the commit that the change of the rules starts from. */
  since?: string
}

/** `factlint check [PATH…]` */
export async function check(context: Context, paths: readonly string[], flags: CheckFlags): Promise<Status> {
  if (flags.rulesChanged) return checkRulesChanged(context, paths, flags)
  if (flags.since !== undefined) throw new UserError('--since needs --rules-changed')
  const { workspace, home, log } = context
  const settings = await readSettings({ workspace, home, choices: flags, alone: flags.stdin === true })
  const core = await import('../core.ts')
  if (flags.stdin) {
    return answerLines(context, readArticleLine, ({ id, source }) => ({
      id,
      findings: core.checkArticle(source, settings).findings,
    }))
  }
  const collected = await collectArticles(context, settings, paths)
  const { asked, skipped } = collected
  if (settings.ruleFiles.length === 0) log.notice(NO_RULE_FILES)
  if (asked.length === 0) log.warning(`nothing was checked: ${whyNothing(skipped.length, settings.articles.include)}`)
  const readings = core.readAll(asked, settings, context.progress)
  const run = core.checkAll({
    ...settings,
    readings,
    earlier: await earlierHere(readings, collected, settings, context, flags.cache),
  })
  const report = withSkipped(run, skipped)
  const texts = new Map(asked.map(({ path, text }) => [path, text]))
  const textOf = (path: string) => texts.get(path) ?? null
  const print = {
    text: () => checkText(report, textOf, context.paint),
    json: () => json(report),
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

const whyNothing = (skipped: number, globs: readonly string[]) =>
  skipped > 0 ? 'every file was skipped' : `no file matches the articles (${globs.join(', ')})`

const json = (report: Report) => `${JSON.stringify(report, null, 2)}\n`
