import { archiveOf } from '../archive/index.ts'
import type { ArticleSource, Problem, Reading, Report } from '../model/index.ts'
import { emptyReport } from '../model/index.ts'
import { type CheckOptions, checkReading } from './check.ts'
import { readerFor } from './read.ts'

/** What a run is given: the articles to check, and all others that they may be held against. */
export interface RunInput extends CheckOptions {
  articles: readonly ArticleSource[]
  /** Other articles; one with the path of an article to check is its own earlier version and is left out. */
  earlier: readonly ArticleSource[]
  /** Told after each file read. */
  onProgress?: (done: number, total: number) => void
}

/** Checks articles within themselves, against the rules, against earlier articles and against each other. */
export function checkAll(input: RunInput): Report {
  const read = readerFor(input)
  const total = input.articles.length + input.earlier.length
  let done = 0
  const readOne = (source: ArticleSource) => {
    const reading = read(source)
    input.onProgress?.(++done, total)
    return reading
  }
  const readings = input.articles.map(readOne)
  const archive = archiveOf([...readings, ...input.earlier.map(readOne)])
  const report = emptyReport()
  const { counts, coverage } = report
  for (const reading of readings) {
    const path = reading.article.path ?? ''
    if (reading.article.language !== 'en') {
      coverage.skipped.push({ path, why: `not in English (${reading.article.language})` })
      continue
    }
    const checked = checkReading(reading, input, archive.earlier)
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

/** An article without a day is compared with no earlier one, which the report must say; of a broken date its problem tells. */
function undated({ article }: Reading): Problem[] {
  if (article.published !== null || article.misdated !== null) return []
  const message =
    'No day of publication was found, so the article is held against no earlier ones: add `date:` to its front matter.'
  return [{ path: article.path, line: null, column: null, message }]
}
