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

/**
 * Returns the commit at which the current branch left that of `commit`. Throws a `UserError` if `commit` is not in this
 * clone.
 */
export async function startOfChange(commit: string, repository: Repository): Promise<string> {
  const id = await repository.commit(commit)
  if (id === null) throw new UserError(`--since ${commit}: no such commit in this clone; fetch it, or name another`)
  return (await repository.mergeBase(id, 'HEAD')) ?? id
}
