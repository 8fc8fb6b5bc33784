import { readArticles } from '../host/articles.ts'
import { kindOf } from '../host/find.ts'
import { openRepository } from '../host/git.ts'
import { readNamed } from '../host/text-file.ts'
import { UserError } from '../host/user-error.ts'
import { absolute, printed, type Workspace, within } from '../host/workspace.ts'
import { findArticles, type Selected } from './changed.ts'
import type { Context } from './context.ts'
import { dated } from './dating.ts'
import { withoutDrafts } from './drafts.ts'
import type { Settings } from './settings.ts'

/**
 * Reads the articles of a workspace. `paths` are files (taken whatever they are called; unreadable ones end the run) and
 * folders (their articles); none asks for every article.
 */
export async function collectArticles(
  { workspace, log }: Context,
  settings: Settings,
  paths: readonly string[],
): Promise<Selected> {
  const { locale, drafts } = settings
  const repository = await openRepository(workspace, log)
  const { files, folders } = await resolveAll(workspace, paths)
  const tree = await findArticles(workspace, settings, repository)
  const rest = tree.filter((path) => !files.includes(path))
  const wanted = (path: string) =>
    paths.length === 0 || folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
  const named = await Promise.all(files.map((path) => readNamed(workspace, path)))
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
    if (kind === 'folder' && !within(workspace, file))
      throw new UserError(`${path}: a folder outside ${workspace.root}; run factlint in it`)
    ;(kind === 'folder' ? folders : files).add(printed(workspace, file))
  }
  return { files: [...files], folders: [...folders] }
}
