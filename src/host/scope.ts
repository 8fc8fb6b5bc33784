import type { Occasion } from './event.ts'
import type { Change, Repository } from './git.ts'
import type { Logger } from './logger.ts'
import { MAX_FILES } from './pull-files.ts'

/** What a run is about: every file, or what changed since a commit. */
export type Scope =
  | { kind: 'all'; why: string }
  /** `base` is null where the changes are known but the commit they start from is not here. */
  | { kind: 'changes'; changes: Change[]; base: string | null; why: string }

/**
 * Works out what changed: by git where the base commit is here, else by asking `listFiles` (GitHub's API). Whatever
 * fails, the run goes on with every article.
 */
export async function scopeOf(
  occasion: Occasion,
  repository: Repository | null,
  listFiles: (number: number) => Promise<Change[]>,
  log: Logger,
): Promise<Scope> {
  if (occasion.kind === 'all') return { kind: 'all', why: 'every article' }
  const base = repository && (await baseOf(occasion, repository))
  if (repository && base) {
    const changes = await repository.changes(base, 'HEAD')
    return { kind: 'changes', changes, base, why: `what changed since ${base.slice(0, 12)}` }
  }
  if (occasion.kind === 'commits') {
    log.warning(
      'The commit before the push is not in this checkout, so every article is checked. Set fetch-depth: 0 for actions/checkout to check only the articles of the push.',
    )
    return { kind: 'all', why: 'every article: the commit before the push is missing' }
  }
  return listed(occasion.number, listFiles, log)
}

async function listed(number: number, listFiles: (number: number) => Promise<Change[]>, log: Logger): Promise<Scope> {
  try {
    const changes = await listFiles(number)
    log.info(
      'The base commit is not in this checkout, so GitHub was asked for the changed files. Earlier versions of edited articles are not compared with the other articles of the change; set fetch-depth: 2 for actions/checkout to include them.',
    )
    if (changes.length >= MAX_FILES)
      log.warning(`GitHub lists only the first ${MAX_FILES} changed files: the rest is not checked.`)
    return { kind: 'changes', changes, base: null, why: `what GitHub lists as changed in pull request ${number}` }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    log.warning(
      `The base commit is not in this checkout, and GitHub did not list the changed files (${message}), so every article is checked. Set fetch-depth: 2 for actions/checkout to check only the changed ones.`,
    )
    return { kind: 'all', why: 'every article: the base commit is missing' }
  }
}

/** The commit whose difference to what is checked out is the change; null where it is not here. */
async function baseOf(occasion: Exclude<Occasion, { kind: 'all' }>, repository: Repository): Promise<string | null> {
  if (occasion.kind === 'commits') return repository.commit(occasion.before)
  const merged = await repository.commit('HEAD^2')
  if (merged === occasion.head) return repository.commit('HEAD^1')
  return (await repository.commit(occasion.base)) && repository.mergeBase(occasion.base, 'HEAD')
}
