import { indexClaims } from '../archive/index.ts'
import {
  type ArticleRole,
  type ArticleSource,
  emptyReport,
  type Finding,
  type Problem,
  type Reading,
  type Report,
  type SourceRange,
} from '../model/index.ts'
import { type CheckOptions, checkReading } from './check.ts'
import { guarded } from './guard.ts'
import { type ReadOptions, readerFor } from './read.ts'

/** An article that others may be held against. */
export interface EarlierSource extends ArticleSource {
  /** Ranges of the file; no more is read than the sentences they touch. Without it, all is read. */
  only?: readonly SourceRange[]
}

/** What a run is given: the articles to check, as they were read, and all others that they may be held against. */
export interface RunInput extends CheckOptions {
  readings: readonly Reading[]
  /** Articles to check as they were before, each under the path that it has now: never held against itself. */
  former?: readonly Reading[]
  /** All other articles, or those that matter. */
  earlier: readonly EarlierSource[]
  /** Whether later ones of these are checked too, for what they hold against `readings` and nothing else. */
  includesLater?: boolean
}

/** How a list of articles is read. */
interface ReadAllOptions extends ReadOptions {
  /** What they are read for; `asked` by default. */
  role?: ArticleRole
  onProgress?: (done: number, total: number) => void
}

/** Reads articles, without those on which reading fails; `onProgress` is told after each. */
export function readAll(articles: readonly EarlierSource[], options: ReadAllOptions): Reading[] {
  const { role = 'asked', onFault, onProgress } = options
  const read = readerFor(options)
  return articles.flatMap((source, i) => {
    const reading = guarded(source, role, () => read(source, source.only), onFault)
    onProgress?.(i + 1, articles.length)
    return reading ?? []
  })
}

/**
 * Checks articles within themselves, against the rules, against earlier articles and against each other. Those on which
 * checking fails are not in the report.
 */
export function checkAll(input: RunInput): Report {
  const { readings, former: formers = [], onFault } = input
  const others = [...formers, ...readAll(input.earlier, { ...input, role: 'earlier' })]
  const index = indexClaims([...readings, ...others])
  const formerOf = new Map(formers.map((reading) => [reading.article.path, reading]))
  const known = { ...input, isUntrustedNote: undefined }
  const report = emptyReport()
  const { counts, coverage } = report
  for (const reading of readings) {
    const path = reading.article.path ?? ''
    if (reading.article.language !== 'en') {
      coverage.skipped.push({ path, why: `not in English (${reading.article.language})` })
      continue
    }
    const checked = guarded(reading.article, 'asked', () => checkReading(reading, input, index.earlier), onFault)
    if (checked === null) continue
    const former = checked.findings.length > 0 ? formerOf.get(path) : undefined
    const before =
      former && guarded(former.article, 'former', () => checkReading(former, known, index.earlier), onFault)
    report.files.push({ path, findings: before ? withNews(checked.findings, before.findings) : checked.findings })
    report.problems.push(...checked.problems, ...undated(reading))
    for (const { severity } of checked.findings) counts[severity]++
    coverage.articles++
    coverage.quantities += checked.quantities
    coverage.compared += checked.compared
    coverage.uncovered += checked.quantities - checked.compared
  }
  if (input.includesLater) {
    for (const file of laterAgainst(readings, others, input)) {
      report.files.push(file)
      for (const { severity } of file.findings) counts[severity]++
    }
  }
  return report
}

/** Findings, each with whether it is new beside those that the article had before: told by check, fact and words. */
function withNews(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const key = ({ check, fact, text }: Finding) => JSON.stringify([check, fact, text.replaceAll(/\s+/g, ' ')])
  const left = before.map(key)
  return findings.map((finding) => {
    const at = left.indexOf(key(finding))
    if (at >= 0) left.splice(at, 1)
    return { ...finding, isNew: at < 0 }
  })
}

/** Later articles among `others` that contradict one of `changed` as it is now, each with the findings that say so. */
function laterAgainst(changed: readonly Reading[], others: readonly Reading[], options: CheckOptions): Report['files'] {
  const days = changed.flatMap(({ article }) => article.published ?? [])
  const first = days.toSorted()[0]
  if (first === undefined) return []
  const paths = new Set(changed.map(({ article }) => article.path))
  const unchanged = others.filter(({ article }) => !paths.has(article.path))
  const later = unchanged.filter(({ article }) => article.published !== null && article.published >= first)
  const index = indexClaims(later.length > 0 ? [...changed, ...unchanged] : [])
  const isChanged = (path: string | null) => path !== null && paths.has(path)
  const meets = (reading: Reading) =>
    reading.claims.some((_, i) => index.earlier(i, reading).some((other) => isChanged(other.reading.article.path)))
  return later.filter(meets).flatMap((reading) => {
    const check = () => checkReading(reading, options, index.earlier)
    const findings = guarded(reading.article, 'earlier', check, options.onFault)?.findings ?? []
    const against = findings.filter(({ evidence }) => evidence.some(({ path }) => isChanged(path)))
    return against.length > 0 ? [{ path: reading.article.path ?? '', findings: against }] : []
  })
}

/** An article without a day is compared with no earlier one, which the report must say; of a broken date its problem tells. */
function undated({ article }: Reading): Problem[] {
  if (article.published !== null || article.misdated !== null) return []
  const message =
    'No publication date was found, so the article is not compared with earlier ones: add `date:` to its front matter.'
  return [{ path: article.path, line: null, column: null, message }]
}
