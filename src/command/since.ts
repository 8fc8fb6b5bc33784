import type { Repository } from '../host/git/git.ts'
import { changesSince } from '../host/git/scope.ts'
import { UserError } from '../host/process/user-error.ts'
import type { ScopedRun } from '../run/selected-articles.ts'
import type { Run } from '../workspace/run.ts'

/** The same run about what changed since the work left the line of `commit`, committed or not. */
export async function aboutChange(run: Run, commit: string): Promise<ScopedRun> {
  const { repository, workspace } = run
  if (repository === null) throw new UserError(`--since ${commit}: ${workspace.root} is not in a git repository`)
  const base = await startOfChange(commit, repository)
  return { ...run, scope: await changesSince(base, null, repository) }
}

/** The commit from which the work parts from the line of `commit`, which must be here. */
export async function startOfChange(commit: string, repository: Repository): Promise<string> {
  const id = await repository.commit(commit)
  if (id === null) throw new UserError(`--since ${commit}: no such commit here; fetch it, or give one that is`)
  return (await repository.mergeBase(id, 'HEAD')) ?? id
}
