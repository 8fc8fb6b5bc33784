import { prefixOf } from '../../host/git/checkout.ts'
import type { Report } from '../../model/index.ts'
import type { Flags } from '../../options/index.ts'
import { reportFromRoot } from '../../run/from-root.ts'
import type { ScopedRun } from '../../run/selected-articles.ts'
import type { Context } from '../../workspace/context.ts'

/** What the formats of a report need beside it. */
interface Setting {
  context: Context
  run: ScopedRun
  format: Flags<'check'>['format']
}

/** Returns a report in a format. What writes it is loaded only for its own format. */
export async function formatted(
  report: Report,
  textOf: (path: string) => string | null,
  { context, run, format }: Setting,
): Promise<string> {
  /** With paths from the root of the repository, as hosts of code show them. */
  const fromRoot = () => reportFromRoot(report, prefixOf(context.workspace))
  const print: Record<typeof format, () => Promise<string>> = {
    text: async () => (await import('../../report/text/text.ts')).checkText(report, textOf, context.paint),
    json: async () => json(report),
    sarif: async () => {
      const [{ sarif }, { CHECKS }] = await Promise.all([
        import('../../report/sarif.ts'),
        import('../../core/articles.ts'),
      ])
      return json(sarif(fromRoot(), CHECKS))
    },
    github: async () => (await import('../../report/github/workflow-commands.ts')).workflowCommands(fromRoot()),
    gitlab: async () => json((await import('../../report/gitlab.ts')).gitlab(fromRoot())),
    junit: async () => (await import('../../report/junit.ts')).junit(report, run.settings.failOn),
    rdjson: async () => json((await import('../../report/rdjson.ts')).rdjson(report, textOf)),
    html: async () => {
      const [{ htmlReport }, { allHistories }] = await Promise.all([
        import('../../report/html/report.ts'),
        import('../history/history.ts'),
      ])
      return htmlReport({ report, textOf, linkTo: context.linkTo, histories: await allHistories(run) })
    },
  }
  return print[format]()
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
