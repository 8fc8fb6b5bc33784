import type { Trigger } from '../host/github/event.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Settings } from '../workspace/settings.ts'
import type { ScopedRun } from './selected-articles.ts'

/** By whose rules a run goes. */
export interface SettingsInForce {
  /** The settings in force. */
  settings: Settings
  /** What the change makes of them, where they are not taken from the change; null where it leaves them alone. */
  proposed: { settings: Settings; paths: string[] } | null
}

/** Where rules, configuration and baseline are taken from: the base for a pull request from a fork, unless told otherwise. */
export const rulesFrom = (trigger: Trigger, input: 'base' | 'head' | undefined): 'base' | 'head' =>
  input ?? (trigger.kind === 'pull-request' && trigger.isFork ? 'base' : 'head')

/**
 * The settings that a run goes by; those of the run given are the change's own. Where the base's are asked for they are read as of
 * the base commit: a change cannot switch off its own judge. Where that commit is not here, the change must leave them alone.
 */
export async function settingsInForce(
  from: 'base' | 'head',
  trigger: Trigger,
  { settings: own, scope, settingsAt }: ScopedRun,
): Promise<SettingsInForce> {
  if (from === 'head' || trigger.kind === 'all') return { settings: own, proposed: null }
  if (scope.kind === 'all' || (scope.base === null && scope.isCut)) throw new UserError(withoutBase('may change them'))
  const changed = new Set(scope.changes.flatMap(({ path, from: former }) => [path, former ?? path]))
  const paths = [...changed].filter((path) => own.isSource(path))
  if (scope.base === null) {
    if (paths.length > 0) throw new UserError(withoutBase(`alters ${paths.join(', ')}`))
    return { settings: own, proposed: null }
  }
  const base = await settingsAt(scope.base)
  const exclude = [...base.articles.exclude, ...own.ruleFiles]
  const settings = { ...base, articles: { ...base.articles, exclude } }
  return { settings, proposed: paths.length > 0 ? { settings: own, paths } : null }
}

const withoutBase = (why: string) =>
  `Rules, configuration and baseline are taken from the base commit, which is not in this checkout, and the change ${why}: nothing was checked. Set fetch-depth: 2 for actions/checkout.`
