import { openWorkspace } from '../host/files/workspace.ts'
import { openRepository } from '../host/git/git.ts'
import { scopeOf } from '../host/git/scope.ts'
import { actionsCache } from '../host/github/actions-cache.ts'
import { type Occasion, occasionOf, readPayload } from '../host/github/event.ts'
import type { Inputs } from '../host/github/inputs.ts'
import { comparedFiles, pullRequestFiles } from '../host/github/pull-files.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Report } from '../model/index.ts'
import { proposedBy } from '../scope/proposed.ts'
import { hits } from '../scope/touches.ts'
import { readSettings, type Settings } from '../workspace/settings.ts'
import { assess } from './assess.ts'
import { baselineInForce } from './baseline-known.ts'
import { whyNothing } from './nothing-checked.ts'
import { rulesChangeIn } from './rules-changed.ts'
import { judgeOf, rulesFrom } from './rules-in-force.ts'
import { changedArticles, type Selected, type Setting } from './selection.ts'
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
export interface Outcome {
  report: Report
  settings: Settings
  occasion: Occasion
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
export async function act(inputs: Inputs, env: Environment, { home, reader }: Program, log: Logger): Promise<Outcome> {
  const workspace = openWorkspace(env.GITHUB_WORKSPACE || '.')
  const own = await readSettings({ workspace, home, choices: inputs })
  const repository = await openRepository(workspace, log)
  const occasion = occasionOf(env.GITHUB_EVENT_NAME ?? '', await readPayload(env.GITHUB_EVENT_PATH))
  const github = {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    token: inputs.token,
  }
  const listing = {
    ofPullRequest: (number: number) => pullRequestFiles(github, number),
    since: (commit: string) => comparedFiles(github, commit, env.GITHUB_SHA ?? 'HEAD'),
  }
  const scope = await scopeOf(occasion, repository, listing, log)
  const from = rulesFrom(occasion, inputs.rulesFrom)
  const judge = await judgeOf(from, occasion, { settings: own, scope, workspace }, { home, choices: inputs })
  const { settings, proposed } = judge
  for (const remark of settings.remarks) log.notice(remark)
  const failedTests = await testChangedRules({ workspace, home }, own, scope, log)
  const setting = { workspace, settings, repository, scope }
  const selected = await changedArticles(setting, {
    reader,
    keep: inputs.cache,
    cacheOf: (folder) => actionsCache(folder, log),
    log,
  })
  const known = await baselineInForce(judge, setting, selected, home, log)
  const distrusts = from === 'base' ? await newNotes(setting, selected) : undefined
  const { report, texts } = await assess(setting, selected, { known, distrusts })
  if (proposed) {
    const then = await assess({ ...setting, settings: proposed.settings }, selected, { known, distrusts })
    report.proposed = proposedBy(proposed.paths, report, then.report)
  }
  const context = { workspace, home, reader, log, progress: () => {} }
  const rulesChange = await rulesChangeIn(setting, own, context, inputs, inputs.cache)
  if (rulesChange) report.rulesChange = rulesChange
  const nothing = await whyNothing(setting, selected, report)
  if (nothing !== null) log.warning(nothing)
  return {
    report,
    settings,
    occasion,
    scope: scope.why,
    nothing,
    failedTests,
    texts,
  }
}

/** Whether a line of an article is one that the change touches: notes there come from whoever made the change. */
async function newNotes(setting: Setting, { asked }: Selected): Promise<(path: string, line: number) => boolean> {
  const noted = asked.filter(({ text }) => text.includes('factlint'))
  const touched = await touchedFiles(
    setting,
    noted.map(({ path }) => path ?? ''),
  )
  return (path, line) => hits(touched.get(path), line, line)
}
