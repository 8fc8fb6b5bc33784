import type { Trigger } from '../host/github/event.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Settings } from '../workspace/settings.ts'
import type { ScopedRun } from './selected-articles.ts'

/** The settings that a run uses. */
export interface SettingsInForce {
  /** The settings in force. */
  settings: Settings
  /**
   * The settings of the change and the files it edits, if the settings in force are not those of the change; null if
   * the change does not edit them.
   */
  proposed: { settings: Settings; paths: string[] } | null
}

/**
 * Returns where rules, configuration and baseline are taken from: by default the base for a pull request from a fork,
 * otherwise the head.
 */
export const rulesFrom = (trigger: Trigger, input: 'base' | 'head' | undefined): 'base' | 'head' =>
  input ?? (trigger.kind === 'pull-request' && trigger.isFork ? 'base' : 'head')

/**
 * Returns the settings in force; those of the given run are the change's own. If those of the base apply, they are read
 * as of the base commit, so that a change cannot alter the rules that judge it. Throws a `UserError` if that commit is
 * not available and the change edits, or may edit, the settings.
 */
export async function settingsInForce(
  from: 'base' | 'head',
  trigger: Trigger,
  { settings: own, scope, settingsAt }: ScopedRun,
): Promise<SettingsInForce> {
  if (from === 'head' || trigger.kind === 'all') return { settings: own, proposed: null }
  if (scope.kind === 'all' || (scope.base === null && scope.isCut)) throw new UserError(withoutBase('may edit them'))
  const changed = new Set(scope.changes.flatMap(({ path, from: former }) => [path, former ?? path]))
  const paths = [...changed].filter((path) => own.isSource(path))
  if (scope.base === null) {
    if (paths.length > 0) throw new UserError(withoutBase(`edits ${paths.join(', ')}`))
    return { settings: own, proposed: null }
  }
  const settings = await settingsAt(scope.base)
  return { settings, proposed: paths.length > 0 ? { settings: own, paths } : null }
}

const withoutBase = (why: string) =>
  `Nothing was checked: rules, configuration and baseline are taken from the base commit, which is not in this checkout, and the change ${why}. Set fetch-depth: 2 for actions/checkout.`
