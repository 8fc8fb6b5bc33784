import type { Trigger } from '../github/event.ts'
import type { ListedFiles } from '../github/pull-files.ts'
import type { Logger } from '../process/logger.ts'
import { UserError } from '../process/user-error.ts'
import type { Change, Repository } from './git.ts'
import { GitFailed } from './git-failed.ts'

/** The subject of a run: every file, or what changed since a commit. */
export type Scope =
  | { kind: 'all'; why: string }
  /**
   * `base` is null if the changes are known but the commit they start from is not in this clone, or there is none yet. With
   * `isStaged`, the files are as they are staged, and not as they are in the working tree.
   */
  | { kind: 'changes'; changes: Change[]; base: string | null; isCut: boolean; isStaged?: true; why: string }

/** The ways to ask GitHub which files changed. */
export interface Listing {
  ofPullRequest(number: number): Promise<ListedFiles>
  since(commit: string): Promise<ListedFiles>
}

/**
 * Finds out what changed: with git if the base commit is in this clone, otherwise by asking GitHub. If that fails, the
 * run checks every article.
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
    log.warning(`${error.message}, so the changed files are not known.`)
  }
  return listed(occasion, listing, log)
}

/** Returns what changed between a commit in this clone and another one, or the working tree (null). */
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
      `${start} is not in this checkout, so the changed files were listed by GitHub. Earlier versions of edited articles are not compared with the other articles of the change. Set ${depth} for actions/checkout to include them.`,
    )
    if (isCut)
      log.warning(
        `GitHub lists only the first ${changes.length} changed files, so the rest is not checked. Set ${depth} for actions/checkout to check them all.`,
      )
    const why = isPull
      ? `the files that GitHub lists as changed in pull request ${occasion.number}`
      : `the files that GitHub lists as changed since ${occasion.before.slice(0, 12)}`
    return { kind: 'changes', changes, base: null, isCut, why }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    log.warning(
      `${start} is not in this checkout, and GitHub did not list the changed files (${message}), so every article is checked. Set ${depth} for actions/checkout to check only the changed ones.`,
    )
    return { kind: 'all', why: `every article: ${start.toLowerCase()} is missing` }
  }
}

/** Returns the commit that the change starts from; null if it is not in this clone. */
async function baseOf(occasion: Exclude<Trigger, { kind: 'all' }>, repository: Repository): Promise<string | null> {
  if (occasion.kind === 'commits') return repository.commit(occasion.before)
  const here = await repository.commit('HEAD')
  if (here === occasion.base)
    throw new UserError(
      'Nothing was checked: the base of the pull request is checked out, and not its change. Remove `ref:` from actions/checkout.',
    )
  const merged = await repository.commit('HEAD^2')
  if (merged === occasion.head) return repository.commit('HEAD^1')
  return (await repository.commit(occasion.base)) && repository.mergeBase(occasion.base, 'HEAD')
}
