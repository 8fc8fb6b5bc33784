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
  if (repository === null) return listed(occasion, NO_REPOSITORY, listing, log)
  try {
    const base = await baseOf(occasion, repository)
    return typeof base === 'string'
      ? await changesSince(base, 'HEAD', repository)
      : await listed(occasion, base, listing, log)
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    return listed(occasion, error.isLeftOut ? LEFT_OUT : { why: error.message, advice: '' }, listing, log)
  }
}

/** Why git does not say what changed, as the start of a sentence, and what to do about it, as a sentence of its own. */
interface Obstacle {
  why: string
  advice: string
}

const NO_REPOSITORY: Obstacle = { why: 'Git cannot tell here what changed', advice: '' }

const LEFT_OUT: Obstacle = {
  why: 'This clone was made without the files of the base',
  advice: 'Remove `filter:` from actions/checkout, or set it to blob:none.',
}

const UNRELATED: Obstacle = { why: 'The change and its base have no commit in common', advice: '' }

const TOO_SHALLOW: Obstacle = {
  why: 'The commit at which the change left its base is not in this checkout',
  advice: 'Set fetch-depth: 0 for actions/checkout.',
}

/** Returns what changed between a commit in this clone and another one, or the working tree (null). */
export async function changesSince(base: string, head: string | null, repository: Repository): Promise<Scope> {
  const changes = await repository.changes(base, head)
  return { kind: 'changes', changes, base, isCut: false, why: `what changed since ${base.slice(0, 12)}` }
}

/** Lists what changed by asking GitHub, because git does not say; every article if GitHub does not say either. */
async function listed(
  occasion: Exclude<Trigger, { kind: 'all' }>,
  { why, advice }: Obstacle,
  listing: Listing,
  log: Logger,
): Promise<Scope> {
  const isPull = occasion.kind === 'pull-request'
  const sentence = (text: string) => log.warning([text, advice].filter((part) => part !== '').join(' '))
  try {
    const { changes, isCut } = await (isPull ? listing.ofPullRequest(occasion.number) : listing.since(occasion.before))
    log.info(
      `${why}, so the changed files were listed by GitHub. Earlier versions of edited articles are not compared with the other articles of the change. ${advice}`.trim(),
    )
    if (isCut)
      sentence(`GitHub lists only the first ${changes.length} changed files, so the rest is not checked. ${why}.`)
    const listedBy = isPull
      ? `the files that GitHub lists as changed in pull request ${occasion.number}`
      : `the files that GitHub lists as changed since ${occasion.before.slice(0, 12)}`
    return { kind: 'changes', changes, base: null, isCut, why: listedBy }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    sentence(`${why}, and GitHub did not list the changed files (${message}), so every article is checked.`)
    return { kind: 'all', why: `every article, because it is not known what changed` }
  }
}

/** Returns the commit that the change starts from, or why it is not known. */
async function baseOf(occasion: Exclude<Trigger, { kind: 'all' }>, repository: Repository): Promise<string | Obstacle> {
  if (occasion.kind === 'commits') return (await repository.commit(occasion.before)) ?? missing(occasion)
  const here = await repository.commit('HEAD')
  if (here === occasion.base)
    throw new UserError(
      'Nothing was checked: the base of the pull request is checked out, and not its change. Remove `ref:` from actions/checkout.',
    )
  const merged = await repository.commit('HEAD^2')
  if (merged === occasion.head) return (await repository.commit('HEAD^1')) ?? missing(occasion)
  if ((await repository.commit(occasion.base)) === null) return missing(occasion)
  return (await repository.mergeBase(occasion.base, 'HEAD')) ?? (repository.shallow ? TOO_SHALLOW : UNRELATED)
}

const missing = ({ kind }: Exclude<Trigger, { kind: 'all' }>): Obstacle =>
  kind === 'pull-request'
    ? {
        why: 'The base commit is not in this checkout',
        advice: 'Set fetch-depth: 2 for actions/checkout.',
      }
    : { why: 'The commit before the push is not in this checkout', advice: 'Set fetch-depth: 0 for actions/checkout.' }
