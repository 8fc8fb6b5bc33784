import { findFactSources } from '../earlier/index.ts'
import type { Logger } from '../host/process/logger.ts'
import { UserError } from '../host/process/user-error.ts'
import { type BlastRadius, INTERNAL_ERROR, messageOf, stackOf } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'
import type { ScopedRun } from './selected-articles.ts'

/**
 * Compares the findings before and after a change of the rules since a commit, for the articles that mention what
 * changed. The rules after the change are those of the run.
 */
export async function blastRadiusSince(since: string, run: Run): Promise<BlastRadius> {
  const core = await import('../core.ts')
  const { settings, articles, faults } = run
  const { rules: before } = await run.settingsAt(since)
  const change = { ...settings, before, after: settings.rules, onFault: faults.add }
  const all = [...(await articles.paths())]
  const { facts, words } = core.changedRules(before, settings.rules)
  const changedFacts = [...before.facts, ...settings.rules.facts].filter(({ id }) => facts.includes(id))
  const stating = changedFacts.length === 0 ? [] : (await findFactSources(changedFacts, run)).sources
  const affected = new Set([...core.affectedArticles(stating, change), ...(await naming(words, all, run))])
  const { sources } = await run.read(all.filter((path) => affected.has(path)))
  return { ...core.blastRadius(sources, change), since }
}

/** Returns the articles that contain one of the names. */
async function naming(words: readonly string[], all: readonly string[], { repository }: Run): Promise<string[]> {
  return repository === null || words.length === 0 ? [] : repository.naming(words.map(longestWord), all)
}

/** Returns the longest word of a name. Unlike the whole name it is never broken across lines. */
const longestWord = (name: string): string =>
  name.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')

/**
 * Compares the findings before and after a change of the rules, for a run about a change. Returns null if the change
 * edits no rules or its base is not known.
 */
export async function blastRadiusOfChange(run: ScopedRun): Promise<BlastRadius | null> {
  const { scope, settings, log } = run
  if (run.repository === null || scope.kind === 'all' || scope.base === null) return null
  if (!scope.changes.some(({ path, from }) => settings.isSource(path) || settings.isSource(from ?? path))) return null
  try {
    const radius = await blastRadiusSince(scope.base, run)
    return radius.changed.facts.length + radius.changed.names.length > 0 ? radius : null
  } catch (error) {
    logUnknown(error, log)
    return null
  }
}

/** Logs why the effect of a rule change is not known. The run goes on, since its articles are checked anyway. */
function logUnknown(error: unknown, log: Logger): void {
  const effect = 'the effect of the rule change on published articles is not known'
  if (!(error instanceof UserError)) {
    log.warning(`${INTERNAL_ERROR} or rules, so ${effect}: ${messageOf(error)}. Please report it.`)
    log.debug(stackOf(error))
  } else if (error.mistakes.length > 0) {
    const [{ path, message } = { path: '', message: '' }] = error.mistakes
    log.notice(`The rules before the change cannot be used (${path}: ${message}), so ${effect}.`)
  } else log.warning(`The rules of the base cannot be compared with these, so ${effect}: ${error.message}`)
}
