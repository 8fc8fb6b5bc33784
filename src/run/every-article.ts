import { createHash } from 'node:crypto'
import { withWholeIndex } from '../earlier/whole-index.ts'
import type { ArticleSource, Report } from '../model/index.ts'
import type { Run } from '../workspace/run.ts'

/**
 * Returns the report on every article: the one that the index keeps if no article, rule or setting has changed since, and
 * otherwise what `check` returns, to be kept. The index, which also changes with every version of the program, then has all
 * committed articles. `how` says what else the report depends on.
 */
export async function reportOnEvery(
  run: Run,
  articles: readonly ArticleSource[],
  how: object,
  check: () => Promise<Report>,
): Promise<Report> {
  return withWholeIndex(run, async (index) => {
    const key = keyOf(run, articles, how)
    const kept = index?.keptReport(key) ?? null
    if (kept !== null) return JSON.parse(kept) as Report
    const report = await check()
    if (run.faults.skipped.length === 0) index?.keepReport(key, JSON.stringify(report))
    return report
  })
}

/** Returns a text that differs whenever the report may. */
function keyOf({ settings }: Run, articles: readonly ArticleSource[], how: object): string {
  const { rules, locale, checks, quotes, nearMisses, overrides } = settings
  const hash = createHash('sha256').update(JSON.stringify([rules, locale, checks, quotes, nearMisses, overrides, how]))
  for (const article of articles) hash.update(JSON.stringify(article))
  return hash.digest('hex')
}
