import { readArticles } from '../host/articles.ts'
import { findFiles, kindOf } from '../host/find.ts'
import { openRepository, type Repository } from '../host/git.ts'
import { readNamed } from '../host/text-file.ts'
import { UserError } from '../host/user-error.ts'
import { absolute, printed, type Workspace, within } from '../host/workspace.ts'
import type { ArticleSource, Coverage } from '../model/index.ts'
import type { Context } from './context.ts'
import { dated } from './dating.ts'
import type { Settings } from './settings.ts'

/** The articles that a command was asked for, and what else the workspace holds. */
export interface Collected {
  asked: ArticleSource[]
  skipped: Coverage['skipped']
  /** Paths of all other articles of the workspace, which those asked for may be held against. */
  rest(): Promise<string[]>
  repository: Repository | null
}

/**
 * Reads the articles asked for. `paths` are files (taken whatever they are called; unreadable ones end the run) and
 * folders (their articles); none asks for every article.
 */
export async function collectArticles(
  { workspace, log }: Context,
  { articles, locale }: Settings,
  paths: readonly string[],
): Promise<Collected> {
  const repository = await openRepository(workspace, log)
  const { files, folders } = await resolveAll(workspace, paths)
  const ignored = repository ? await repository.ignored() : []
  const all = () => findFiles(workspace, articles, ignored)
  const tree = paths.length === 0 || folders.length > 0 ? await all() : []
  const isWanted = (path: string) =>
    paths.length === 0 || folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
  const wanted = tree.filter((path) => !files.includes(path) && isWanted(path))
  const named = await Promise.all(files.map((path) => readNamed(workspace, path)))
  const asked = await readArticles(workspace, wanted)
  const taken = new Set([...files, ...wanted])
  return {
    asked: await dated([...named, ...asked.sources], repository, locale),
    skipped: asked.skipped,
    rest: async () => (await all()).filter((path) => !taken.has(path)),
    repository,
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
