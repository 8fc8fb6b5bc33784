import { earlierInWorkspace } from '../earlier/index.ts'
import { readNamedArticle } from '../host/files/articles.ts'
import { kindOf } from '../host/files/find.ts'
import { absolute, relativePath, resolveInside, type Workspace } from '../host/files/workspace.ts'
import { UserError } from '../host/process/user-error.ts'
import { CONFIGS } from '../options/index.ts'
import type { SelectedArticles } from '../run/selected-articles.ts'
import { withFirstCommitDays } from '../workspace/first-commit-days.ts'
import type { Run } from '../workspace/run.ts'

/**
 * Reads the articles to check. `paths` are files of the workspace, with any extension, and folders of articles; without
 * paths, every article is read. Throws a `UserError` if a file cannot be read.
 */
export async function collectArticles(run: Run, paths: readonly string[]): Promise<SelectedArticles> {
  const { workspace, settings, repository, articles } = run
  const { files, folders } = await resolveAll(workspace, paths)
  for (const path of files) refuseSettings(path, settings.ruleFiles)
  const tree = paths.length === 0 || folders.length > 0 ? [...(await articles.paths())] : []
  const isWanted = (path: string) =>
    paths.length === 0 || folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`))
  const named = await Promise.all(files.map((path) => readNamedArticle(workspace, path)))
  const found = await run.read(tree.filter((path) => !files.includes(path) && isWanted(path)))
  return {
    all: { ...articles, has: (path) => files.includes(path) || articles.has(path) },
    isEvery: paths.length === 0,
    selected: [...(await withFirstCommitDays(named, repository, settings.locale)), ...found.sources],
    former: [],
    skipped: found.skipped,
    change: null,
    earlier: async (readings) => (paths.length === 0 ? [] : earlierInWorkspace(readings, run)),
  }
}

async function resolveAll(workspace: Workspace, paths: readonly string[]) {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const path of paths) {
    const kind = await kindOf(workspace, path)
    const file = absolute(workspace, path)
    if (kind === null) throw new UserError(`${path}: no such file or folder`)
    if ('why' in resolveInside(workspace, path))
      throw new UserError(`${path} is outside ${workspace.root}; run factlint in a folder that contains it`)
    ;(kind === 'folder' ? folders : files).add(relativePath(workspace, file))
  }
  return { files: [...files], folders: [...folders] }
}

/** Throws a `UserError` for a rule or configuration file, in which factlint would find nothing to report. */
function refuseSettings(path: string, ruleFiles: readonly string[]): void {
  if (ruleFiles.includes(path))
    throw new UserError(`${path} is a rule file, not an article; run \`factlint test ${path}\` to test it`)
  if (CONFIGS.includes(path)) throw new UserError(`${path} is a configuration file, not an article; every run reads it`)
}
