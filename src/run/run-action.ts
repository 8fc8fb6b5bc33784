import { openWorkspace } from '../host/files/workspace.ts'
import { openRepository } from '../host/git/git.ts'
import { scopeOf } from '../host/git/scope.ts'
import { actionsCache } from '../host/github/actions-cache.ts'
import { readPayload, type Trigger, triggerOf } from '../host/github/event.ts'
import type { Inputs } from '../host/github/inputs.ts'
import { comparedFiles, pullRequestFiles } from '../host/github/pull-files.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Report } from '../model/index.ts'
import { proposedBy } from '../scope/proposed.ts'
import { touchesLines } from '../scope/touches.ts'
import { faultsTo } from '../workspace/faults.ts'
import { readSettings, type Settings } from '../workspace/settings.ts'
import { assess } from './assess.ts'
import { baselineInForce } from './baseline-known.ts'
import { whyNothingChecked } from './nothing-checked.ts'
import { blastRadiusOfChange } from './rules-changed.ts'
import { changedArticles, type RunSetting, type SelectedArticles } from './selected-articles.ts'
import { rulesFrom, settingsInForce } from './settings-in-force.ts'
import { testChangedRules } from './test-changed-rules.ts'
import { touchedFiles } from './touched.ts'

/** The runner's variables that are read. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where the program is. */
export interface Program {
  /** The folder of the package, where the shipped rules are. */
  home: URL
  /** The module of the threads that read articles for the index. */
  reader: URL
}

/** What a run of the action came to. */
export interface RunOutcome {
  report: Report
  settings: Settings
  trigger: Trigger
  /** What was checked, and why that. */
  scope: string
  /** Why no article was checked; null where one was. */
  nothing: string | null
  /** Text of each article read, by its path. */
  texts: ReadonlyMap<string, string>
  /** Number of examples and tests of rules that fail; each has been said. */
  failedTests: number
}

/** Checks the articles that the event is about. */
export async function runAction(
  inputs: Inputs,
  env: Environment,
  { home, reader }: Program,
  log: Logger,
): Promise<RunOutcome> {
  const workspace = openWorkspace(env.GITHUB_WORKSPACE || '.')
  const own = await readSettings({ workspace, home, choices: inputs })
  const repository = await openRepository(workspace, log)
  const trigger = triggerOf(env.GITHUB_EVENT_NAME ?? '', await readPayload(env.GITHUB_EVENT_PATH))
  const github = {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    token: inputs.token,
  }
  const listing = {
    ofPullRequest: (number: number) => pullRequestFiles(github, number),
    since: (commit: string) => comparedFiles(github, commit, env.GITHUB_SHA ?? 'HEAD'),
  }
  const scope = await scopeOf(trigger, repository, listing, log)
  const from = rulesFrom(trigger, inputs.rulesFrom)
  const judge = await settingsInForce(from, trigger, { settings: own, scope, workspace }, { home, choices: inputs })
  const { settings, proposed } = judge
  for (const remark of settings.remarks) log.notice(remark)
  const failedTests = await testChangedRules({ workspace, home }, own, scope, log)
  const setting = { workspace, settings, repository, scope }
  const faults = faultsTo(log)
  const selected = await changedArticles(setting, {
    reader,
    keep: inputs.cache,
    cacheOf: (folder) => actionsCache(folder, log),
    log,
    faults,
  })
  const known = await baselineInForce(judge, setting, selected, home, log)
  const isUntrustedNote = from === 'base' ? await newNotes(setting, selected) : undefined
  const { report, texts } = await assess(setting, selected, { known, isUntrustedNote, faults })
  if (proposed) {
    const then = await assess({ ...setting, settings: proposed.settings }, selected, { known, isUntrustedNote, faults })
    report.proposed = proposedBy(proposed.paths, report, then.report)
  }
  const context = { workspace, home, reader, log, faults, progress: () => {} }
  const rulesChange = await blastRadiusOfChange(setting, own, context, inputs, inputs.cache)
  if (rulesChange) report.rulesChange = rulesChange
  const nothing = await whyNothingChecked(setting, selected, report)
  if (nothing !== null) log.warning(nothing)
  return {
    report,
    settings,
    trigger,
    scope: scope.why,
    nothing,
    failedTests,
    texts,
  }
}

/** Whether a line of an article is one that the change touches: notes there come from whoever made the change. */
async function newNotes(
  setting: RunSetting,
  { asked }: SelectedArticles,
): Promise<(path: string, line: number) => boolean> {
  const noted = asked.filter(({ text }) => text.includes('factlint'))
  const touched = await touchedFiles(
    setting,
    noted.map(({ path }) => path ?? ''),
  )
  return (path, line) => touchesLines(touched.get(path), line, line)
}
