import type { Logger } from '../host/process/logger.ts'
import { type ArticleError, type ArticleRole, type Coverage, INTERNAL_ERROR, stackOf } from '../model/index.ts'

/** The articles of a run that could not be read or checked because of an internal error. */
export interface Faults {
  /** Records an error and logs the article. Further errors on the same article are not counted. */
  add(error: ArticleError): void
  /** The articles for the report, each once. */
  readonly skipped: Coverage['skipped']
  /** Whether one of them was to be checked itself, and not only compared with. */
  readonly isIncomplete: boolean
}

/** The most articles to name in warnings, since one error can affect a whole archive. */
const WARNED = 10

const OUTCOME: Record<ArticleRole, (path: string) => string> = {
  asked: (path) => `${path} was skipped`,
  former: (path) => `${path} was not compared with its version before the change`,
  earlier: (path) => `nothing was compared with ${path}`,
}

const REASON: Record<ArticleRole, string> = {
  asked: 'internal error',
  former: 'internal error on the version before the change',
  earlier: 'internal error, so nothing was compared with it',
}

/** Returns an empty list of articles that names each one added in `log`, its stack in the debug output. */
export function faultsTo(log: Logger): Faults {
  const errors = new Map<string, ArticleError>()
  const isAsked = (path: string | null) => errors.has(`asked ${path}`)
  return {
    add(error) {
      const { path, role, message } = error
      if (errors.has(`${role} ${path}`) || (role === 'earlier' && isAsked(path))) return
      errors.set(`${role} ${path}`, error)
      const text = `${INTERNAL_ERROR}: ${OUTCOME[role](path ?? 'a text')} (${message}). Please report it.`
      if (errors.size <= WARNED) log.warning(text, path === null ? undefined : { path })
      else log.info(text)
      log.debug(stackOf(error))
    },
    get skipped() {
      const listed = [...errors.values()].filter(({ path, role }) => role === 'asked' || !isAsked(path))
      return listed.map(({ path, role, message }) => ({
        path: path ?? '',
        why: `${REASON[role]}: ${message}`,
        isInternalError: true as const,
      }))
    },
    get isIncomplete() {
      return [...errors.values()].some(({ role }) => role === 'asked')
    },
  }
}
