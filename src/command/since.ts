import { openRepository } from '../host/git/git.ts'
import { changesSince } from '../host/git/scope.ts'
import { UserError } from '../host/process/user-error.ts'
import { changedArticles, type RunSetting, type SelectedArticles } from '../run/selected-articles.ts'
import type { Context } from '../workspace/context.ts'
import type { Settings } from '../workspace/settings.ts'

/** The articles that changed since the work left the line of `commit`, committed or not. */
export async function selectSince(
  { workspace, reader, log, faults }: Context,
  settings: Settings,
  paths: readonly string[],
  commit: string,
  keep: boolean,
): Promise<{ setting: RunSetting; selected: SelectedArticles }> {
  if (paths.length > 0) throw new UserError('--since says itself which articles are checked; leave the paths out')
  const repository = await openRepository(workspace, log)
  if (repository === null) throw new UserError(`--since ${commit}: ${workspace.root} is not in a git repository`)
  const id = await repository.commit(commit)
  if (id === null) throw new UserError(`--since ${commit}: no such commit here; fetch it, or give one that is`)
  const base = (await repository.mergeBase(id, 'HEAD')) ?? id
  const setting: RunSetting = { workspace, settings, repository, scope: await changesSince(base, null, repository) }
  return { setting, selected: await changedArticles(setting, { reader, keep, log, faults }) }
}
