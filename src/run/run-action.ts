import { asPattern } from '../host/files/find.ts'
import { type Checkout, openCheckout } from '../host/git/checkout.ts'
import { type Listing, scopeOf } from '../host/git/scope.ts'
import { actionsCache } from '../host/github/actions-cache.ts'
import { readPayload, type Trigger, triggerOf } from '../host/github/event.ts'
import { comparedFiles, filesBelow, pullRequestFiles } from '../host/github/pull-files.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Report } from '../model/index.ts'
import type { Inputs } from '../options/index.ts'
import { proposedBy } from '../scope/proposed.ts'
import type { Surroundings } from '../workspace/context.ts'
import { faultsTo } from '../workspace/faults.ts'
import { openRun, type Run, runBy } from '../workspace/run.ts'
import type { Settings } from '../workspace/settings.ts'
import { assess } from './assess.ts'
import { baselineInForce } from './baseline-known.ts'
import { errorFromRoot, logFromRoot, pathFromRoot, reportFromRoot } from './from-root.ts'
import { noteSubmodules, noteUnreadFormats } from './left-to-others.ts'
import { whyNothingChecked } from './nothing-checked.ts'
import { blastRadiusOfChange } from './rules-changed.ts'
import { changedArticles, type ScopedRun } from './selected-articles.ts'
import { rulesFrom, settingsInForce } from './settings-in-force.ts'
import { orThoseOfBase, tellBroken } from './settings-or-base.ts'
import { testChangedRules } from './test-changed-rules.ts'
import { warnOfUnmatchedPatterns } from './unmatched-patterns.ts'
import { withoutSources } from './without-sources.ts'

/** The environment variables of the runner. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The location of the program. */
export type Program = Pick<Surroundings, 'home' | 'reader'>

/** The outcome of a run of the action. */
export interface RunOutcome {
  report: Report
  settings: Settings
  trigger: Trigger
  /** What was checked, and why. */
  scope: string
  /** Text of each article read, by its path. */
  texts: ReadonlyMap<string, string>
  /** The number of failing examples and tests of rules. Each has been logged. */
  failedTests: number
  /** Whether the rules or the configuration of the change have mistakes, each of which has been logged, and those of its base were used. */
  isBroken: boolean
}

const isFromFork = (trigger: Trigger): boolean => trigger.kind === 'pull-request' && trigger.isFork

/** Checks the articles that the event is about. All paths of the outcome are from the root of the repository. */
export async function runAction(inputs: Inputs, env: Environment, program: Program, log: Logger): Promise<RunOutcome> {
  const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: repository = '' } = env
  const { workspace, prefix } = await openCheckout(
    { root: root || '.', folder: inputs.workingDirectory, repository },
    log,
  )
  try {
    const here = { ...program, workspace, prefix }
    const outcome = await runIn(here, inputs, env, logFromRoot(log, prefix))
    const texts = [...outcome.texts].map(([path, text]) => [pathFromRoot(path, prefix), text] as const)
    return { ...outcome, report: reportFromRoot(outcome.report, prefix), texts: new Map(texts) }
  } catch (error) {
    throw errorFromRoot(error, prefix)
  }
}

async function runIn(
  { prefix, ...place }: Program & Checkout,
  inputs: Inputs,
  env: Environment,
  log: Logger,
): Promise<RunOutcome> {
  const surroundings = {
    ...place,
    cacheOf: (folder: string) => actionsCache(folder, log),
    log,
    faults: faultsTo(log),
    progress: () => {},
  }
  const trigger = triggerOf(env.GITHUB_EVENT_NAME ?? '', await readPayload(env.GITHUB_EVENT_PATH))
  const from = rulesFrom(trigger, inputs.rulesFrom)
  const scopeIn = (repository: Run['repository']) => scopeOf(trigger, repository, listingOf(env, inputs, prefix), log)
  const broken = orThoseOfBase(scopeIn)
  const instead = from === 'base' ? broken.instead : undefined
  const { nested, ...opened } = await withoutNested(await openRun(surroundings, inputs, inputs.cache, { instead }))
  const own = { ...opened, scope: await scopeIn(opened.repository) }
  if (broken.error) tellBroken(broken.error, log)
  const inForce = broken.error ? { settings: own.settings, proposed: null } : await settingsInForce(from, trigger, own)
  const { settings, proposed } = inForce
  const run = await judgedBy(from, own, leavingOut(nested, settings))
  await warnOfUnmatchedPatterns(own)
  noteUnreadFormats(run)
  noteSubmodules(run)
  const failedTests = broken.error ? 0 : await testChangedRules(own)
  const selected = await changedArticles(run)
  if (selected.selected.length > 0) for (const remark of settings.remarks) log.notice(remark)
  const known = await baselineInForce(inForce, run, selected)
  const options = { known, isUntrusted: from === 'base' }
  const assessed = await assess(run, selected, { ...options, notesRules: true })
  const texts = assessed.texts
  const report = from === 'head' && isFromFork(trigger) ? withoutSources(assessed.report) : assessed.report
  if (proposed) {
    const withProposed = await assess({ ...run, settings: proposed.settings }, selected, options)
    report.proposed = proposedBy(proposed.paths, report, withProposed.report)
  }
  if (from === 'base') {
    const [{ uncheckedIn }, { changedReferences }] = await Promise.all([
      import('./unchecked.ts'),
      import('./references.ts'),
    ])
    const unchecked = await uncheckedIn(run, selected, report)
    if (unchecked.length > 0) report.unchecked = unchecked
    const references = await changedReferences({ ...run, cacheOf: undefined }, selected, report)
    if (references !== null) report.references = references
  }
  // The articles of the change itself are not cached, as other runs cannot use them.
  const rulesChange = broken.error ? null : await blastRadiusOfChange({ ...own, cacheOf: undefined })
  if (rulesChange) report.rulesChange = rulesChange
  const nothing = await whyNothingChecked(run, selected, report)
  if (nothing !== null) {
    report.nothing = nothing
    log[nothing.isExpected ? 'info' : 'warning'](nothing.why)
  }
  return {
    report,
    settings,
    trigger,
    scope: run.scope.why,
    failedTests,
    isBroken: broken.error !== null,
    texts,
  }
}

/** Returns the run without the files of other repositories that are checked out within its own, and their folders. */
async function withoutNested(run: Run): Promise<Run & { nested: readonly string[] }> {
  const nested = (await run.repository?.nested()) ?? []
  if (nested.length === 0) return { ...run, nested }
  run.log.info(`Not checked, because another repository is checked out there: ${nested.join(', ')}`)
  return { ...runBy(run, leavingOut(nested, run.settings)), nested }
}

/** Returns settings by which no file in these folders, whose names end in a slash, is an article. */
function leavingOut(folders: readonly string[], settings: Settings): Settings {
  const { articles } = settings
  return folders.length === 0
    ? settings
    : { ...settings, articles: { ...articles, exclude: [...articles.exclude, ...folders.map(asPattern)] } }
}

/** Returns the ways to ask GitHub which files of the folder at `prefix` changed. */
function listingOf(env: Environment, { token }: Inputs, prefix: string): Listing {
  const github = {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    repository: env.GITHUB_REPOSITORY ?? '',
    token,
  }
  return {
    ofPullRequest: async (number) => filesBelow(prefix, await pullRequestFiles(github, number)),
    since: async (commit) => filesBelow(prefix, await comparedFiles(github, commit, env.GITHUB_SHA ?? 'HEAD')),
  }
}

/**
 * Returns the run with the settings in force. If those of the base apply, so do its `.gitattributes`, which can take
 * files out of the articles.
 */
async function judgedBy(from: 'base' | 'head', own: ScopedRun, settings: Settings): Promise<ScopedRun> {
  const { repository, scope } = own
  const isEdited =
    scope.kind === 'changes' &&
    scope.changes.some(({ path, from: old }) => isAttributes(path) || isAttributes(old ?? ''))
  if (from === 'head' || repository === null || scope.kind === 'all' || scope.base === null || !isEdited)
    return { ...runBy(own, settings), scope }
  return { ...runBy({ ...own, repository: await repository.withAttributesOf(scope.base) }, settings), scope }
}

const isAttributes = (path: string): boolean => /(?:^|\/)\.gitattributes$/.test(path)
