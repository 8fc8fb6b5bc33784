import type { IndexedArticle, PackedEntry } from '../archive/index-entry.ts'
import type { IndexedObjects, TreeFile } from '../host/git/git-objects.ts'
import type { Progress } from '../host/process/progress.ts'
import { inThreads } from '../host/process/worker-pool.ts'
import { ArticleError, type Drafts } from '../model/index.ts'
import type { Locale } from '../workspace/settings.ts'
import type { ArticleIndex } from './index-file/article-index.ts'
import type { Batch, Failure, UnreadFile } from './read-entries.ts'

/** The sources and settings for reading articles into an index. */
export interface ReadInput {
  index: ArticleIndex
  objects: IndexedObjects
  /** Returns the locale in which the article at a path is read. */
  localeOf(path: string): Locale
  drafts: Drafts
  /**
   * Returns the days on which paths were first committed, for articles without a day; null if the history is
   * incomplete.
   */
  firstDays: (() => Promise<ReadonlyMap<string, string>>) | null
  /** The module of the worker threads. */
  reader: URL
  /** The number of threads; by default one per core. */
  threads?: number
  progress: Progress
}

/** The articles that could not be read into an index. */
export interface NotRead {
  /** Articles whose content is not in this clone. */
  missing: string[]
  /**
   * Articles that could not be read because of an internal error. They are not stored, so that the next run tries
   * again.
   */
  failed: ArticleError[]
}

/** The number of articles stored at a time: the most that a killed run loses. */
export const BATCH = 1000
/** The number of articles given to a thread at a time. */
const SHARE = 50
/**
 * Up to this number, articles are read without threads, unless their number is given. Each thread takes as long to load and
 * compile what reads as 300 articles take, and what is checked was read here before: 1,000 articles take 4.1 instead of 5.0
 * seconds of processor time, and hardly longer by the clock.
 */
const FEW = 1500

/**
 * Reads contents and stores the results in batches. Returns the articles whose content is missing or could not be read.
 */
export async function readAll(files: readonly TreeFile[], sources: ReadInput): Promise<NotRead> {
  if (files.length === 0) return { missing: [], failed: [] }
  const undated: TreeFile[] = []
  const missing: string[] = []
  const failed: ArticleError[] = []
  const known = new Map<string, string>()
  const pass = async (some: readonly TreeFile[], keepUndated: boolean) => {
    let batch: IndexedArticle[] = []
    for await (const { file, entry } of entriesOf(some, known, sources)) {
      if (entry === null) missing.push(file.path)
      else if ('error' in entry) failed.push(errorOf(file, entry))
      else if (entry.published === null && !keepUndated) undated.push(file)
      else batch.push({ ...file, ...entry })
      if (batch.length < BATCH) continue
      sources.index.add(batch)
      batch = []
    }
    sources.index.add(batch)
  }
  await pass(files, sources.firstDays === null)
  if (sources.firstDays !== null && undated.length > 0) {
    for (const [path, day] of await sources.firstDays()) known.set(path, day)
    await pass(undated, true)
  }
  return { missing, failed }
}

const errorOf = ({ path }: TreeFile, { error: { message, stack } }: Failure): ArticleError =>
  new ArticleError(path, 'earlier', Object.assign(new Error(message), { stack }))

interface Read {
  file: TreeFile
  /** Null if the content is not in this clone. */
  entry: PackedEntry | Failure | null
}

async function* entriesOf(
  files: readonly TreeFile[],
  firstDays: ReadonlyMap<string, string>,
  { objects, localeOf, drafts, reader, threads, progress }: ReadInput,
): AsyncGenerator<Read> {
  const { readEntries } = await import('./read-entries.ts')
  const absent = new Set<TreeFile>()
  const batches = async function* (): AsyncGenerator<Batch> {
    let share: UnreadFile[] = []
    let locale: Locale = 'en-US'
    let at = 0
    for await (const bytes of objects.contents(files.map(({ blob }) => blob))) {
      const file = files[at++] as TreeFile
      const own = localeOf(file.path)
      if (share.length === SHARE || (share.length > 0 && own !== locale)) {
        yield { files: share, locale, drafts }
        share = []
      }
      locale = own
      if (bytes === null) absent.add(file)
      else share.push({ path: file.path, bytes, firstCommit: firstDays.get(file.path) ?? null })
    }
    if (share.length > 0) yield { files: share, locale, drafts }
  }
  const answers =
    files.length <= FEW && threads === undefined
      ? readHere(batches(), readEntries)
      : inThreads<Batch, (PackedEntry | Failure)[]>(reader, batches(), threads)
  let at = 0
  for await (const entries of answers) {
    for (const entry of entries) {
      while (absent.has(files[at] as TreeFile)) yield { file: files[at++] as TreeFile, entry: null }
      yield { file: files[at++] as TreeFile, entry }
      progress(at, files.length)
    }
  }
  while (at < files.length) yield { file: files[at++] as TreeFile, entry: null }
}

async function* readHere(
  batches: AsyncIterable<Batch>,
  read: (batch: Batch) => Promise<(PackedEntry | Failure)[]>,
): AsyncGenerator<(PackedEntry | Failure)[]> {
  for await (const batch of batches) yield await read(batch)
}
