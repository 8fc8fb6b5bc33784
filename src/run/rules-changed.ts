import type { CheckFlags } from '../command/check.ts'
import type { EarlierSource } from '../core.ts'
import { findFactSources, NO_LIMIT, type SearchContext } from '../earlier/fact-sources.ts'
import { openRepository, type Repository } from '../host/git/git.ts'
import { treeAt } from '../host/git/tree-at.ts'
import type { Logger } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import { type BlastRadius, INTERNAL_ERROR, messageOf, type Severity, stackOf } from '../model/index.ts'
import { blastText } from '../report/blast-radius.ts'
import { fails } from '../report/placed-finding.ts'
import { articlesOf, readerOf } from '../workspace/articles.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, readSettings, type Settings } from '../workspace/settings.ts'
import type { RunSetting } from './selected-articles.ts'

/** `factlint check --rules-changed`: all articles, as far as a change of the rules since a commit concerns them. */
export async function checkRulesChanged(
  context: Context,
  paths: readonly string[],
  flags: CheckFlags,
): Promise<Status> {
  const { workspace, home, log, print, paint } = context
  if (paths.length > 0 || flags.stdin) throw new UserError('--rules-changed asks all articles; name none')
  if (flags.format !== 'text' && flags.format !== 'json') throw new UserError('--rules-changed prints text or json')
  const settings = await readSettings({ workspace, home, choices: flags })
  const repository = await openRepository(workspace, log)
  if (repository === null) throw new UserError(`--rules-changed: ${workspace.root} is not in a git repository`)
  const since = await startOf(flags.since ?? 'HEAD', repository)
  const before = await readSettings({
    workspace,
    home,
    choices: flags,
    formerTree: treeAt(workspace, since, home),
  }).catch(asOf(since))
  const radius = await blastRadiusOf({ context, settings, before, repository, since, keep: flags.cache })
  await print(flags.format === 'json' ? `${JSON.stringify(radius, null, 2)}\n` : blastText(radius, paint))
  if (context.faults.skipped.length > 0) return 2
  return fails(countsOf(radius), settings.failOn) ? 1 : 0
}

/** A change of rules, and where its articles are. */
interface RulesChangeSetting {
  context: SearchContext
  settings: Settings
  /** What held before. */
  before: Settings
  repository: Repository
  /** Id of the commit with the rules before. */
  since: string
  /** Whether the index is kept. */
  keep: boolean
}

/** What the change makes of the articles that speak of what changed, as they are now. */
async function blastRadiusOf(setting: RulesChangeSetting): Promise<BlastRadius> {
  const { context, settings, before, repository, since } = setting
  const core = await import('../core.ts')
  const change = { ...settings, before: before.rules, after: settings.rules, onFault: context.faults.add }
  const { workspace } = context
  const all = [...(await articlesOf(workspace, settings, repository).paths())]
  const paths = new Set(await affectedPaths(setting, all))
  const { sources } = await readerOf({ workspace, settings, repository })(all.filter((path) => paths.has(path)))
  return { ...core.blastRadius(sources, change), since }
}

/** The same for a run that is about a change: null where that changes no rule, or where it starts is not known. */
export async function blastRadiusOfChange(
  { repository, scope, ...setting }: RunSetting,
  settings: Settings,
  context: SearchContext & Pick<Context, 'home'>,
  choices: Choices,
  keep: boolean,
): Promise<BlastRadius | null> {
  if (repository === null || scope.kind === 'all' || scope.base === null) return null
  if (!scope.changes.some(({ path, from }) => settings.isSource(path) || settings.isSource(from ?? path))) return null
  const { workspace } = setting
  try {
    const formerTree = treeAt(workspace, scope.base, context.home)
    const before = await readSettings({ workspace, home: context.home, choices, formerTree })
    const radius = await blastRadiusOf({ context, settings, before, repository, since: scope.base, keep })
    return radius.changed.facts.length + radius.changed.names.length > 0 ? radius : null
  } catch (error) {
    sayUnknown(error, context.log)
    return null
  }
}

/** Says why the effect of a change of the rules is not known: the run goes on, for its articles are checked all the same. */
function sayUnknown(error: unknown, log: Logger): void {
  const effect = 'what their change makes of published articles is not known'
  if (!(error instanceof UserError)) {
    log.warning(`${INTERNAL_ERROR} or rules, so ${effect}: ${messageOf(error)}. Please report it.`)
    log.debug(stackOf(error))
  } else if (error.mistakes.length > 0) log.notice(`The rules had mistakes before, so ${effect}.`)
  else log.warning(`The rules as of the base cannot be compared with these, so ${effect}: ${error.message}`)
}

async function affectedPaths(
  { context, settings, before, repository, keep }: RulesChangeSetting,
  all: readonly string[],
): Promise<string[]> {
  const core = await import('../core.ts')
  const { facts, words } = core.changedRules(before.rules, settings.rules)
  const asked = [...before.rules.facts, ...settings.rules.facts].filter(({ id }) => facts.includes(id))
  const sources: EarlierSource[] =
    asked.length === 0 ? [] : (await findFactSources(asked, settings, context, { keep, most: NO_LIMIT })).sources
  const change = { ...settings, before: before.rules, after: settings.rules, onFault: context.faults.add }
  const stating = core.affectedArticles(sources, change)
  const naming = words.length === 0 ? [] : await repository.naming(words.map(longestWord), all)
  return [...stating, ...naming]
}

/** A name may be broken across lines, or said in part; its longest word stands there in one piece. */
const longestWord = (name: string): string =>
  name.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/** The commit from which the line of work parts; it must be here. */
async function startOf(name: string, repository: Repository): Promise<string> {
  const commit = await repository.commit(name)
  if (commit === null) throw new UserError(`--since ${name}: no such commit here; fetch it, or give one that is`)
  return (await repository.mergeBase(commit, 'HEAD')) ?? commit
}

const asOf = (since: string) => (error: unknown) => {
  if (!(error instanceof UserError)) throw error
  throw new UserError(`As of ${since.slice(0, 12)}: ${error.message}`, error.mistakes)
}

function countsOf({ adds }: BlastRadius): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { findings } of adds) for (const { severity } of findings) counts[severity]++
  return counts
}
