import { readArticles, readNamedArticle } from '../host/articles.ts'
import { CONFIGS } from '../host/defaults.ts'
import { kindOf } from '../host/find.ts'
import { openRepository } from '../host/git.ts'
import { UserError } from '../host/user-error.ts'
import { absolute, inside, printed, type Workspace } from '../host/workspace.ts'
import { findArticles, type Selected } from './changed.ts'
import type { Context } from './context.ts'
import { dated } from './dating.ts'
import { withoutDrafts } from './drafts.ts'
import type { Settings } from './settings.ts'

/**
 * Reads the articles of a workspace. `paths` are files of it (taken whatever they are called; unreadable ones end the run)
 * and folders (their articles); none asks for every article.
 */
export async function collectArticles(
  { workspace, log }: Context,
  settings: Settings,
  paths: readonly string[],
): Promise<Selected> {
  const { locale, drafts, ruleFiles } = settings
  const repository = await openRepository(workspace, log)
  const { files, folders } = await resolveAll(workspace, paths)
  for (const path of files) refuseSettings(path, ruleFiles)
  const tree = await findArticles(workspace, settings, repository)
  const rest = tree.filter((path) => !files.includes(path))
  const wanted = (path: string) =>
    paths.length === 0 || folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
  const named = await Promise.all(files.map((path) => readNamedArticle(workspace, path)))
  const read = async (some: readonly string[]) => withoutDrafts(await readArticles(workspace, some), drafts)
  const asked = await read(rest.filter(wanted))
  const others = await read(rest.filter((path) => !wanted(path)))
  return {
    all: new Set([...tree, ...named.map(({ path }) => path)]),
    asked: await dated([...named, ...asked.sources], repository, locale),
    others: await dated(others.sources, repository, locale),
    skipped: [...asked.skipped, ...others.skipped],
  }
}

async function resolveAll(workspace: Workspace, paths: readonly string[]) {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const path of paths) {
    const kind = await kindOf(workspace, path)
    const file = absolute(workspace, path)
    if (kind === null) throw new UserError(`${path}: no such file or folder`)
    if ('why' in (await inside(workspace, path)))
      throw new UserError(`${path}: leads out of ${workspace.root}; run factlint in a folder that holds it`)
    ;(kind === 'folder' ? folders : files).add(printed(workspace, file))
  }
  return { files: [...files], folders: [...folders] }
}

/** Rules and configuration are read as what they are: as articles they would be found without fault. */
function refuseSettings(path: string, ruleFiles: readonly string[]): void {
  if (ruleFiles.includes(path))
    throw new UserError(`${path}: a rule file, not an article; \`factlint test ${path}\` tests it`)
  if (CONFIGS.includes(path)) throw new UserError(`${path}: a configuration, not an article; it is read by every run`)
}
