import type { ArticleSource, Format } from '../../src/model/index.ts'

/** The files that are read as articles, by the end of their names. */
const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  txt: 'text',
  adoc: 'asciidoc',
  rst: 'rst',
}

/** The most articles that are kept, and the most bytes of one. A repository of any size is for the command line. */
export const MOST_ARTICLES = 2000
const LARGEST = 1_000_000

/** What was found in a folder. */
export interface Archive {
  articles: ArticleSource[]
  /** How many files are left out, and why. */
  left: { other: number; large: number; over: number }
}

/** A file with its path below the folder. */
interface Found {
  path: string
  file: File
}

/** Returns the articles among files that were chosen. */
export const archiveOfFiles = (files: Iterable<File>): Promise<Archive> =>
  archiveOf([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })))

/** Returns the articles among files and folders that were dropped, and in the folders in them. */
export async function archiveOfDrop(items: DataTransferItemList): Promise<Archive> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return archiveOf((await Promise.all(entries.map(filesIn))).flat())
}

/** Returns the files in a folder. Folders whose names begin with a dot hold no articles. */
async function filesIn(entry: FileSystemEntry): Promise<Found[]> {
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Found[] = []
  for (;;) {
    // A reader returns some entries at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesIn(one)))
  }
}

async function archiveOf(found: readonly Found[]): Promise<Archive> {
  const named = found.filter(({ path }) => formatOf(path) !== undefined && !/(?:^|\/)\./.test(path))
  const small = named.filter(({ file }) => file.size <= LARGEST)
  const kept = small.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MOST_ARTICLES)
  const articles = await Promise.all(kept.map(async ({ path, file }) => ({ path, text: await file.text() })))
  return {
    articles,
    left: {
      other: found.length - named.length,
      large: named.length - small.length,
      over: small.length - kept.length,
    },
  }
}

const formatOf = (path: string): Format | undefined => FORMATS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
