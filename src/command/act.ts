import { occasionOf, readPayload } from '../host/event.ts'
import { openRepository } from '../host/git.ts'
import type { Inputs } from '../host/inputs.ts'
import type { Logger } from '../host/logger.ts'
import { pullRequestFiles } from '../host/pull-files.ts'
import { scopeOf } from '../host/scope.ts'
import { openWorkspace } from '../host/workspace.ts'
import { type ArticleSource, emptyReport, type Report } from '../model/index.ts'
import { withSkipped } from '../report/placed.ts'
import { changedArticles } from './changed.ts'
import { testChangedRules } from './changed-rules.ts'
import { readSettings, type Settings } from './settings.ts'

/** The runner's variables that are read. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a run of the action came to. */
export interface Outcome {
  report: Report
  settings: Settings
  /** What was checked, and why that. */
  scope: string
  /** Text of each article checked, by its path. */
  texts: ReadonlyMap<string, string>
  /** Number of examples and tests of rules that fail; each has been said. */
  failedTests: number
}

/** Reading and checking take long to load, so they are loaded only where there is something to check. */
async function checkedReport(articles: ArticleSource[], earlier: ArticleSource[], settings: Settings): Promise<Report> {
  const { checkAll } = await import('../core.ts')
  return checkAll({ ...settings, articles, earlier })
}

/** Checks the articles that the event is about. */
export async function act(inputs: Inputs, env: Environment, home: URL, log: Logger): Promise<Outcome> {
  const workspace = openWorkspace(env.GITHUB_WORKSPACE || '.')
  const settings = await readSettings({ workspace, home, choices: inputs })
  for (const remark of settings.remarks) log.notice(remark)
  const repository = await openRepository(workspace, log)
  const occasion = occasionOf(env.GITHUB_EVENT_NAME ?? '', await readPayload(env.GITHUB_EVENT_PATH))
  const github = {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    token: inputs.token,
  }
  const scope = await scopeOf(occasion, repository, (number) => pullRequestFiles(github, number), log)
  const failedTests = await testChangedRules({ workspace, home }, settings, scope, log)
  const { asked, others, skipped } = await changedArticles({ workspace, settings, repository, scope }, log)
  const report = asked.length === 0 ? emptyReport() : await checkedReport(asked, others, settings)
  return {
    report: withSkipped(report, skipped),
    settings,
    scope: scope.why,
    failedTests,
    texts: new Map(asked.map(({ path, text }) => [path ?? '', text])),
  }
}
