import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { EarlierSource } from '../core.ts'
import { articleIndex } from '../host/article-index.ts'
import { selects } from '../host/find.ts'
import type { Repository } from '../host/git.ts'
import { type GitObjects, openObjects } from '../host/git-objects.ts'
import { isBroken, openIndexFile, setAside } from '../host/index-file.ts'
import type { Logger } from '../host/logger.ts'
import { programStamp } from '../host/program-stamp.ts'
import type { Progress } from '../host/progress.ts'
import type { Workspace } from '../host/workspace.ts'
import type { Reading } from '../model/index.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { type Archive, earlierFor } from './earlier.ts'
import type { Settings } from './settings.ts'

/** Where the archive is, and how it is read. */
export interface ArchiveSetting {
  workspace: Workspace
  settings: Settings
  repository: Repository
  /** The commit whose articles are the earlier ones. */
  commit: string
  /** Whether what is read is kept for the next run. */
  keep: boolean
  /** The module of the threads that read. */
  reader: URL
  threads?: number
  log: Logger
  progress: Progress
}

/** What of the articles in git the claims of `readings` are to be held against. */
export const earlierInGit = (
  readings: readonly Reading[],
  pathOf: Archive['pathOf'],
  setting: ArchiveSetting,
): Promise<EarlierSource[]> =>
  withArchive(setting, (archive) => earlierFor(readings, setting.settings.rules, { ...archive, pathOf }))

/** An index that is up to date, and where it is kept. */
export type Opened = Omit<Archive, 'pathOf'> & { file: string }

/** Brings the index up to date with the commit and gives it to `use`; a file found broken is set aside and built anew. */
export async function withArchive<T>(
  setting: ArchiveSetting,
  use: (archive: Opened, brought: Awaited<ReturnType<typeof bringUpToDate>>) => Promise<T>,
): Promise<T> {
  const { workspace, keep, log } = setting
  const objects = await openObjects(workspace.root)
  const file = keep ? indexFile(objects) : ':memory:'
  try {
    return await opened(file, objects, setting, use)
  } catch (error) {
    if (!keep || !isBroken(error)) throw error
    setAside(file)
    log.warning(`${file} is broken: set aside as ${file}.old, and built anew`)
    return opened(file, objects, setting, use)
  }
}

/** Where the index of a repository is kept: in git's own folder, so that it is never committed. */
const indexFile = ({ folder }: GitObjects): string => join(folder, 'factlint', 'index.sqlite')

async function opened<T>(
  file: string,
  objects: GitObjects,
  setting: ArchiveSetting,
  use: Parameters<typeof withArchive<T>>[1],
): Promise<T> {
  const { settings, repository, log } = setting
  const index = articleIndex(openIndexFile(file, stampOf(setting), log))
  try {
    const brought = await bringUpToDate(setting.commit, {
      ...setting,
      index,
      objects,
      isArticle: selects(settings.articles),
      locale: settings.locale,
      firstDays: repository.shallow ? null : () => repository.firstDays(),
    })
    for (const path of brought.missing.slice(0, 10))
      log.warning('is not in this clone, so nothing is held against it', { path })
    return await use({ index, objects, file }, brought)
  } finally {
    index.close()
  }
}

/** What an index was made by and of: another reader, or other articles, and it is made anew. */
function stampOf({ reader, settings: { articles, locale } }: ArchiveSetting): string {
  const parts = [programStamp(reader), articles.include, articles.exclude, locale]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
