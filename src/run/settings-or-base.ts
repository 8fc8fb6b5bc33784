import type { Repository } from '../host/git/git.ts'
import type { Scope } from '../host/git/scope.ts'
import type { Logger } from '../host/process/logger.ts'
import type { UserError } from '../host/process/user-error.ts'
import { mistakeText } from '../report/mistake.ts'
import type { Instead } from '../workspace/run.ts'

/** What a change makes of the rules, configuration and baseline, where those of its base apply. */
export interface Broken {
  /** What is wrong with them; null where nothing is. */
  error: UserError | null
  /** Returns the settings of the base in place of broken ones. */
  instead: Instead
}

/**
 * Returns a way to go on by the settings of the base where those of the change have mistakes, so that a stranger's mistake leaves no
 * article unchecked. Without a known base, or where its settings cannot be used either, the mistakes of the change are thrown.
 */
export function orThoseOfBase(scopeIn: (repository: Repository | null) => Promise<Scope>): Broken {
  const broken: Broken = {
    error: null,
    instead: async (error, { repository, settingsAt }) => {
      const scope = await scopeIn(repository)
      if (scope.kind === 'all' || scope.base === null) throw error
      const settings = await settingsAt(scope.base).catch(() => {
        throw error
      })
      broken.error = error
      return settings
    },
  }
  return broken
}

/** Logs the mistakes of a change that was checked by the settings of its base, each at its place. */
export function tellBroken({ message, mistakes }: UserError, log: Logger): void {
  for (const mistake of mistakes) log.error(mistakeText(mistake), mistake)
  if (mistakes.length === 0) log.error(message)
  log.notice(
    'The rules or the configuration of this change cannot be used, so it was checked against those of its base only.',
  )
}
