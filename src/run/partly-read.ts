import { isWordDocument } from '../base/word-document.ts'
import { openFile } from '../host/files/open-file.ts'
import type { Report, UnreadKind } from '../model/index.ts'
import { touchesLines } from '../scope/touches.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import { touchedFiles } from './touched.ts'

/** What is not read as a whole of an article, because it is more than a limit. */
const OVER_LIMIT: Readonly<Partial<Record<UnreadKind, (count: number) => string>>> = {
  number: (count) => `${count} numbers over the limit of an article are not read`,
  'many-numbers': () => 'so many numbers that not all are compared with each other',
  'long-sentence': () => 'sentences so long that they are read in parts',
}

/**
 * Returns by path why an article is not fully checked: the change touches words that are not read or may be shown otherwise, or
 * has words no longer read, or the article is too long to be compared as a whole.
 */
export async function partlyRead(
  run: ScopedRun,
  { selected, former }: Pick<SelectedArticles, 'selected' | 'former'>,
  report: Report,
): Promise<Map<string, string>> {
  if (selected.length === 0) return new Map()
  const { linesShownOtherwise, linesWithUnreadWords } = await import('../core/articles.ts')
  const touched = await touchedFiles(
    run,
    selected.flatMap(({ path }) => path ?? []),
  )
  const found = new Map<string, string>()
  for (const source of selected) {
    const path = source.path ?? ''
    const isTouched = (line: number) => touchesLines(touched.get(path), line, line)
    const before = former.find((one) => one.path === path)
    const left = new Set(before ? linesAt(before.text, linesWithUnreadWords(before, run.settings)) : [])
    const now = linesWithUnreadWords(source, run.settings)
    const words = linesAt(source.text, now)
    const unread = now.filter((line, i) => isTouched(line) || (before !== undefined && !left.has(words[i] ?? '')))
    const why = (await isPartOfDocument(run, path))
      ? 'not all of the Word document is read, or as it is shown (formulas, fields, hidden or embedded text)'
      : unread.length > 0
        ? notRead(unread)
        : shown(linesShownOtherwise(source, run.settings).filter(isTouched))
    if (why !== null) found.set(path, why)
  }
  for (const { path, what, count } of report.coverage.unread ?? []) {
    const why = OVER_LIMIT[what]?.(count)
    if (why !== undefined && !found.has(path)) found.set(path, why)
  }
  return found
}

/** Tells whether a file is a Word document of which only a part is read. */
async function isPartOfDocument({ workspace }: ScopedRun, path: string): Promise<boolean> {
  if (!isWordDocument(path)) return false
  const { isReadWhole } = await import('../host/docx/docx-text.ts')
  const file = openFile(workspace, path)
  return 'bytes' in file && !(await isReadWhole(file.bytes))
}

/** Returns the text of lines, of which the first is 1, as `lineIndex` counts them. */
function linesAt(text: string, lines: readonly number[]): string[] {
  const all = text.split(/\r\n|\r|\n/)
  return lines.map((line) => (all[line - 1] ?? '').trim())
}

const notRead = (lines: readonly number[]): string =>
  lines.length === 1
    ? `not all of line ${lines[0]} is read`
    : `not all of ${lines.length} lines is read, the first of them line ${lines[0]}`

const shown = (lines: readonly number[]): string | null => {
  if (lines.length === 0) return null
  return lines.length === 1
    ? `line ${lines[0]} may look different to its readers than it is read`
    : `${lines.length} lines may look different to their readers than they are read, the first of them line ${lines[0]}`
}
