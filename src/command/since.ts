import type { Repository } from '../host/git/git.ts'
import { changesSince } from '../host/git/scope.ts'
import { UserError } from '../host/process/user-error.ts'
import type { ScopedRun } from '../run/selected-articles.ts'
import type { Run } from '../workspace/run.ts'

/** Returns the run about what changed since it branched off from `commit`, committed or not. */
export async function aboutChange(run: Run, commit: string): Promise<ScopedRun> {
  const { repository, workspace } = run
  if (repository === null) throw new UserError(`--since ${commit}: ${workspace.root} is not in a git repository`)
  const base = await startOfChange(commit, repository)
  return { ...run, scope: await changesSince(base, null, repository) }
}

/** Returns the run about what the next commit will contain: the articles as they are staged. */
export async function aboutStaged(run: Run): Promise<ScopedRun> {
  const { repository, workspace } = run
  if (repository === null) throw new UserError(`--staged: ${workspace.root} is not in a git repository`)
  const changes = await repository.staged()
  const base = await repository.commit('HEAD')
  return {
    ...run,
    scope: { kind: 'changes', changes, base, isCut: false, isStaged: true, why: 'what is staged for the next commit' },
  }
}

/**
 * Returns the commit at which the current branch left that of `commit`. Throws a `UserError` if `commit` is not in this
 * clone.
 */
export async function startOfChange(commit: string, repository: Repository): Promise<string> {
  const id = await repository.commit(commit)
  if (id === null) throw new UserError(`--since ${commit}: no such commit in this clone; fetch it, or name another`)
  return (await repository.mergeBase(id, 'HEAD')) ?? id
}
