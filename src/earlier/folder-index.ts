import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { EarlierSource } from '../core/articles.ts'
import { selects } from '../host/files/find.ts'
import { openFile } from '../host/files/open-file.ts'
import { absolute, type Workspace } from '../host/files/workspace.ts'
import type { IndexedObjects, TreeFile } from '../host/git/git-objects.ts'
import type { Logger } from '../host/process/logger.ts'
import type { Reading } from '../model/index.ts'
import { articlesOf } from '../workspace/articles.ts'
import { settingsFor } from '../workspace/overrides.ts'
import type { Run } from '../workspace/run.ts'
import { findEarlierArticles } from './find-earlier.ts'
import { type ArticleIndex, articleIndex } from './index-file/article-index.ts'
import { openIndexFile } from './index-file/open.ts'
import type { NotRead } from './read-all.ts'
import { updateIndex } from './update-index.ts'
import { indexStamp } from './use-index.ts'

/** How many files are read before others get a turn. */
const TOGETHER = 10

/**
 * An index in memory of the articles of a folder that is in no repository, for a program that searches it again and again:
 * only files that changed since the last search are read.
 */
export class FolderIndex {
  #open: { stamp: string; index: ArticleIndex } | null = null
  #files: readonly TreeFile[] = []

  /** Returns what to compare the claims of `readings` with: the matching articles of the folder, as they are on disk. */
  async search(readings: readonly Reading[], run: Run): Promise<EarlierSource[]> {
    const { workspace, settings, faults } = run
    const index = this.#indexFor(indexStamp(run), run.log)
    const before = this.#files
    const files = filesAt(await articlesOf(run).paths(), workspace)
    const objects = objectsOf(files, before, workspace)
    const isArticle = ({ path }: TreeFile) => selects(settings.indexed)(path)
    const localeOf = (path: string) => settingsFor(settings, path).locale
    const { drafts } = settings
    const sources = { ...run, index, objects, isArticle, isWhole: false, localeOf, drafts, firstDays: null }
    const tell = ({ failed }: NotRead) => {
      for (const error of failed) faults.add(error)
    }
    tell(await updateIndex('', sources))
    this.#files = files
    const own = new Set(readings.map(({ article }) => article.path))
    return findEarlierArticles(readings, run, {
      index,
      async ready(asked) {
        const { readAnswering } = await import('./read-answering.ts')
        tell(await readAnswering(asked, sources))
      },
      objects,
      pathOf: (path) => (own.has(path) ? null : path),
    })
  }

  /** Forgets what was read. */
  close(): void {
    this.#open?.index.close()
    this.#open = null
    this.#files = []
  }

  #indexFor(stamp: string, log: Logger): ArticleIndex {
    if (this.#open?.stamp !== stamp) {
      this.close()
      this.#open = { stamp, index: articleIndex(openIndexFile(':memory:', stamp, log)) }
    }
    return this.#open.index
  }
}

/** Returns files with an id that changes when they do; those that are gone are left out. */
const filesAt = (paths: ReadonlySet<string>, workspace: Workspace): TreeFile[] =>
  [...paths].flatMap((path) => {
    const stats = statSync(absolute(workspace, path), { throwIfNoEntry: false })
    return stats ? [{ path, blob: hash([path, stats.size, stats.mtimeMs, stats.ino]) }] : []
  })

/** Returns the files as an index asks for them; they are read when their content is asked for. */
function objectsOf(files: readonly TreeFile[], before: readonly TreeFile[], workspace: Workspace): IndexedObjects {
  const pathOf = new Map(files.map(({ path, blob }) => [blob, path]))
  return {
    tree: async () => hash(files.map(({ blob }) => blob)),
    files: async () => [...files],
    async changes() {
      const known = new Set(before.map(({ blob }) => blob))
      const changed = files.filter(({ blob }) => !known.has(blob))
      const gone = before.filter(({ blob }) => !pathOf.has(blob))
      return { files: changed, paths: [...changed, ...gone].map(({ path }) => path) }
    },
    missing: async () => new Set(),
    async *contents(blobs) {
      for (const [i, blob] of blobs.entries()) {
        if (i % TOGETHER === TOGETHER - 1) await new Promise((resolve) => setImmediate(resolve))
        const path = pathOf.get(blob)
        const file = path === undefined ? null : openFile(workspace, path)
        yield file !== null && 'bytes' in file ? file.bytes : null
      }
    },
  }
}

const hash = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')
