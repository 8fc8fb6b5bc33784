import { gitlab } from '../report/gitlab.ts'
import { fails, withSkipped } from '../report/placed.ts'
import { sarif } from '../report/sarif.ts'
import { checkText } from '../report/text.ts'
import { collectArticles } from './collect.ts'
import type { Context, Status } from './context.ts'
import { readArticleLine } from './line-input.ts'
import { answerLines } from './lines.ts'
import { type Choices, readSettings } from './settings.ts'

/** Flags of the commands that read articles. */
export interface ReadFlags extends Choices {
  format: 'text' | 'json'
  stdin?: boolean
}

/** Flags of `check`: it prints what other programs read, too. */
export interface CheckFlags extends Omit<ReadFlags, 'format'> {
  format: 'text' | 'json' | 'sarif' | 'gitlab'
}

/** `factlint check [PATH…]` */
export async function check(context: Context, paths: readonly string[], flags: CheckFlags): Promise<Status> {
  const { workspace, home, log } = context
  const settings = await readSettings({ workspace, home, choices: flags, alone: flags.stdin === true })
  const core = await import('../core.ts')
  if (flags.stdin) {
    return answerLines(context, readArticleLine, ({ id, source }) => ({
      id,
      findings: core.checkArticle(source, settings).findings,
    }))
  }
  const { asked, others, skipped } = await collectArticles(context, settings, paths)
  for (const remark of settings.remarks) log.notice(remark)
  if (asked.length === 0) log.warning(`nothing was checked: ${whyNothing(skipped.length, settings.articles.include)}`)
  const run = core.checkAll({ ...settings, articles: asked, earlier: others, onProgress: context.progress })
  const report = withSkipped(run, skipped)
  const texts = new Map(asked.map(({ path, text }) => [path, text]))
  const print = {
    text: () => checkText(report, (path) => texts.get(path) ?? null, context.paint),
    json: () => json(report),
    sarif: () => json(sarif(report, core.CHECKS)),
    gitlab: () => json(gitlab(report)),
  }
  await context.print(print[flags.format]())
  return fails(report.counts, settings.failOn) ? 1 : 0
}

const whyNothing = (skipped: number, globs: readonly string[]) =>
  skipped > 0 ? 'every file was skipped' : `no file matches the articles (${globs.join(', ')})`

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
