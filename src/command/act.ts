import { occasionOf, readPayload } from '../host/event.ts'
import { openRepository } from '../host/git.ts'
import type { Inputs } from '../host/inputs.ts'
import type { Logger } from '../host/logger.ts'
import { pullRequestFiles } from '../host/pull-files.ts'
import { scopeOf } from '../host/scope.ts'
import { openWorkspace } from '../host/workspace.ts'
import type { Report } from '../model/index.ts'
import { withSkipped } from '../report/placed.ts'
import { changedArticles } from './changed.ts'
import { testChangedRules } from './changed-rules.ts'
import { NO_RULE_FILES, readSettings, type Settings } from './settings.ts'

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

/** Checks the articles that the event is about. */
export async function act(inputs: Inputs, env: Environment, home: URL, log: Logger): Promise<Outcome> {
  const workspace = openWorkspace(env.GITHUB_WORKSPACE || '.')
  const settings = await readSettings({ workspace, home, choices: inputs })
  if (settings.ruleFiles.length === 0) log.notice(NO_RULE_FILES)
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
  const { checkAll } = await import('../core.ts')
  const { rules, locale, checks } = settings
  const report = checkAll({ articles: asked, earlier: others, rules, locale, checks })
  return {
    report: withSkipped(report, skipped),
    settings,
    scope: scope.why,
    failedTests,
    texts: new Map(asked.map(({ path, text }) => [path ?? '', text])),
  }
}
