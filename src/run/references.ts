import { earlierInGit } from '../earlier/index.ts'
import { selects } from '../host/files/find.ts'
import type { ChangedReferences, Finding, Report } from '../model/index.ts'
import { withOverrides } from '../workspace/overrides.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import { filterByScope } from './touched.ts'

/** The most articles to name. */
const NAMED = 1000

/**
 * Returns what the articles of a change contradict in earlier articles that the same change edits or removes, as these
 * were before it; null if nothing. Without this a change could bring an error and have the archive agree with it.
 */
export async function changedReferences(
  run: ScopedRun,
  { selected }: Pick<SelectedArticles, 'selected'>,
  report: Report,
): Promise<ChangedReferences | null> {
  const { scope, settings, repository, faults } = run
  if (scope.kind === 'all' || scope.base === null || repository === null || selected.length === 0) return null
  const isArticle = selects(settings.articles)
  const edited = scope.changes.flatMap(({ path, from }) => (from !== null && isArticle(from) ? [{ path, from }] : []))
  if (edited.length === 0) return null
  const { checkAll, readAll } = await import('../core/articles.ts')
  const how = { ...withOverrides(settings), onFault: faults.add }
  const readings = readAll(selected, how)
  const nameNow = new Map(edited.map(({ path, from }) => [from, path]))
  const pathOf = (path: string) => nameNow.get(path) ?? path
  const earlier = await earlierInGit(readings, pathOf, { ...run, repository, commit: scope.base })
  const own = checkAll({ ...how, readings, earlier, onlyEarlier: true, onlyFormerNotes: true })
  const names = new Set(nameNow.values())
  const known = new Set(report.files.flatMap(({ path, findings }) => findings.map((finding) => key(path, finding))))
  const isAvoided = (path: string, finding: Finding) =>
    finding.evidence.some((other) => other.path !== null && names.has(other.path)) && !known.has(key(path, finding))
  const { files } = await filterByScope(own, run)
  const takes = files.flatMap(({ path, findings }) => {
    const avoided = findings.filter((finding) => isAvoided(path, finding))
    return avoided.length > 0 ? [{ path, findings: avoided }] : []
  })
  const avoided = takes.flatMap(({ findings }) =>
    findings.flatMap(({ evidence }) => evidence.flatMap(({ path }) => path ?? [])),
  )
  const paths = [...new Set(avoided)].filter((path) => names.has(path)).sort()
  return takes.length === 0 ? null : { paths: paths.slice(0, NAMED), takes }
}

const key = (path: string, { fingerprint }: Finding): string => `${path}\n${fingerprint}`
