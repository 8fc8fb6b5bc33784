import { archiveOf } from '../archive/index.ts'
import type { ArticleSource, Problem, Range, Reading, Report, Severity } from '../model/index.ts'
import { type CheckOptions, checkReading } from './check.ts'
import { type ReadOptions, readerFor } from './read.ts'

/** An article that others may be held against. */
export interface EarlierSource extends ArticleSource {
  /** Ranges of the file; no more is read than the sentences they touch. Without it, all is read. */
  only?: readonly Range[]
}

/** What is told of a long run: how many files of how many are read. */
export type OnProgress = (done: number, total: number) => void

/** What a run is given: the articles to check, as they were read, and all others that they may be held against. */
export interface RunInput extends CheckOptions {
  readings: readonly Reading[]
  /** Other articles; one with the path of an article to check is its own earlier version and is left out. */
  earlier: readonly EarlierSource[]
}

/** Reads the articles to check. */
export function readAll(
  articles: readonly ArticleSource[],
  options: ReadOptions,
  onProgress: OnProgress = () => {},
): Reading[] {
  const read = readerFor(options)
  return articles.map((source, i) => {
    const reading = read(source)
    onProgress(i + 1, articles.length)
    return reading
  })
}

/** Checks articles within themselves, against the rules, against earlier articles and against each other. */
export function checkAll({ readings, earlier, ...options }: RunInput): Report {
  const read = readerFor(options)
  const archive = archiveOf([...readings, ...earlier.map((source) => read(source, source.only))])
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  const coverage: Report['coverage'] = { articles: 0, quantities: 0, compared: 0, uncovered: 0, skipped: [] }
  const report: Report = { version: 1, files: [], counts, coverage, problems: [] }
  for (const reading of readings) {
    const path = reading.article.path ?? ''
    if (reading.article.language !== 'en') {
      coverage.skipped.push({ path, why: `not in English (${reading.article.language})` })
      continue
    }
    const checked = checkReading(reading, options, archive.earlier)
    report.files.push({ path, findings: checked.findings })
    report.problems.push(...checked.problems, ...undated(reading))
    for (const { severity } of checked.findings) counts[severity]++
    coverage.articles++
    coverage.quantities += checked.quantities
    coverage.compared += checked.compared
    coverage.uncovered += checked.quantities - checked.compared
  }
  return report
}

/** An article without a day is compared with no earlier one, which the report must say. */
function undated({ article }: Reading): Problem[] {
  if (article.published !== null) return []
  const message =
    'No day of publication was found, so it was not held against earlier articles: add `date:` to its front matter.'
  return [{ path: article.path, line: null, column: null, message }]
}
