import type { Trigger } from '../github/event.ts'
import type { ListedFiles } from '../github/pull-files.ts'
import type { Logger } from '../process/logger.ts'
import { UserError } from '../process/user-error.ts'
import type { Change, Repository } from './git.ts'
import { GitFailed } from './git-failed.ts'

/** What a run is about: every file, or what changed since a commit. */
export type Scope =
  | { kind: 'all'; why: string }
  /** `base` is null where the changes are known but the commit they start from is not here. */
  | { kind: 'changes'; changes: Change[]; base: string | null; isCut: boolean; why: string }

/** Ways to ask GitHub what changed. */
export interface Listing {
  ofPullRequest(number: number): Promise<ListedFiles>
  since(commit: string): Promise<ListedFiles>
}

/**
 * Works out what changed: by git where the base commit is here, else by asking GitHub. Whatever fails, the run goes on with
 * every article.
 */
export async function scopeOf(
  occasion: Trigger,
  repository: Repository | null,
  listing: Listing,
  log: Logger,
): Promise<Scope> {
  if (occasion.kind === 'all') return { kind: 'all', why: 'every article' }
  try {
    const base = repository && (await baseOf(occasion, repository))
    if (repository && base) return await changesSince(base, 'HEAD', repository)
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    log.warning(`${error.message}, so what changed cannot be told here.`)
  }
  return listed(occasion, listing, log)
}

/** What changed from a commit that is here to another one, or to the files as they lie there (null). */
export async function changesSince(base: string, head: string | null, repository: Repository): Promise<Scope> {
  const changes = await repository.changes(base, head)
  return { kind: 'changes', changes, base, isCut: false, why: `what changed since ${base.slice(0, 12)}` }
}

async function listed(occasion: Exclude<Trigger, { kind: 'all' }>, listing: Listing, log: Logger): Promise<Scope> {
  const isPull = occasion.kind === 'pull-request'
  const start = isPull ? 'The base commit' : 'The commit before the push'
  const depth = isPull ? 'fetch-depth: 2' : 'fetch-depth: 0'
  try {
    const { changes, isCut } = await (isPull ? listing.ofPullRequest(occasion.number) : listing.since(occasion.before))
    log.info(
      `${start} is not in this checkout, so GitHub was asked for the changed files. Earlier versions of edited articles are not compared with the other articles of the change; set ${depth} for actions/checkout to include them.`,
    )
    if (isCut)
      log.warning(
        `GitHub lists only the first ${changes.length} changed files: the rest is not checked. Set ${depth} for actions/checkout to check them all.`,
      )
    const why = isPull
      ? `what GitHub lists as changed in pull request ${occasion.number}`
      : `what GitHub lists as changed since ${occasion.before.slice(0, 12)}`
    return { kind: 'changes', changes, base: null, isCut, why }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    log.warning(
      `${start} is not in this checkout, and GitHub did not list the changed files (${message}), so every article is checked. Set ${depth} for actions/checkout to check only the changed ones.`,
    )
    return { kind: 'all', why: `every article: ${start.toLowerCase()} is missing` }
  }
}

/** The commit whose difference to what is checked out is the change; null where it is not here. */
async function baseOf(occasion: Exclude<Trigger, { kind: 'all' }>, repository: Repository): Promise<string | null> {
  if (occasion.kind === 'commits') return repository.commit(occasion.before)
  const here = await repository.commit('HEAD')
  if (here === occasion.base)
    throw new UserError(
      'What is checked out is the base of the pull request, not its change, so nothing was checked. Take `ref:` off actions/checkout.',
    )
  const merged = await repository.commit('HEAD^2')
  if (merged === occasion.head) return repository.commit('HEAD^1')
  return (await repository.commit(occasion.base)) && repository.mergeBase(occasion.base, 'HEAD')
}
