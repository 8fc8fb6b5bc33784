import type { ArticleSource, Format } from '../../src/model/index.ts'
import { type Found, filesInZip } from './zip.ts'

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
/** What is hidden, what packages bring along, and what macOS adds to zip files. */
const NO_ARTICLE = /(?:^|\/)(?:\.|node_modules\/|__MACOSX\/)/

/** What was found in a folder. */
export interface Archive {
  articles: ArticleSource[]
  /** How many files are left out, and why. */
  left: { other: number; large: number; over: number }
}

/** A file with its path below the folder. */
interface Given {
  path: string
  file: File
}

/** Returns the articles among files that were chosen, or in a zip file. Throws a `ZipError` if that cannot be read. */
export const archiveOfFiles = async (files: Iterable<File>): Promise<Archive> =>
  archiveOf(await unzipped([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))))

/**
 * Returns the articles among files and folders that were dropped, and in the folders and zip files among them. Throws a
 * `ZipError` if one cannot be read.
 */
export async function archiveOfDrop(items: DataTransferItemList): Promise<Archive> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return archiveOf(await unzipped((await Promise.all(entries.map(filesIn))).flat()))
}

/** Returns the files, and in place of each zip file that was given itself what is in it. */
async function unzipped(given: readonly Given[]): Promise<Found[]> {
  const found = given.map(({ path, file }) =>
    /^[^/]+\.zip$/i.test(path) ? filesInZip(file) : [{ path, size: file.size, text: () => file.text() }],
  )
  return (await Promise.all(found)).flat()
}

/** Returns the files in a folder. Folders whose names begin with a dot hold no articles. */
async function filesIn(entry: FileSystemEntry): Promise<Given[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Given[] = []
  for (;;) {
    // A reader returns some entries at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesIn(one)))
  }
}

async function archiveOf(found: readonly Found[]): Promise<Archive> {
  const named = found.filter(({ path }) => formatOf(path) !== undefined && !NO_ARTICLE.test(path))
  const small = named.filter(({ size }) => size <= LARGEST)
  const kept = small.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MOST_ARTICLES)
  const articles = await Promise.all(kept.map(async ({ path, text }) => ({ path, text: await text(LARGEST) })))
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
