import { escapeControls } from '../base/escape-controls.ts'
import { numberText } from '../english/printed-value.ts'
import type { Report, Skipped } from '../model/index.ts'
import { count, listed } from './words.ts'

/**
 * Returns "1 of 3 changed articles was not checked", which belongs into the first line of a report; "2 changed files not fully
 * checked" if there is more to it; null if all were checked.
 */
export function uncheckedPhrase({
  unchecked = [],
  coverage: { skipped, change },
}: Pick<Report, 'unchecked' | 'coverage'>): string | null {
  if (unchecked.length === 0) return null
  const total = change === undefined ? 0 : change.added + change.edited + change.renamed
  const paths = new Set(skipped.map(({ path }) => path))
  if (total < unchecked.length || !unchecked.every(({ path }) => paths.has(path)))
    return `${count(unchecked.length, 'changed file')} not fully checked`
  return `${numberText(unchecked.length)} of ${count(total, 'changed article')} ${unchecked.length === 1 ? 'was' : 'were'} not checked`
}

/** The most files to name in the first line of a report. */
const NAMED = 2

/** Returns "a.md (not UTF-8) and b.md (empty)", as it stands in the articles and unescaped; null if all were checked. */
function uncheckedNames({ unchecked = [] }: Pick<Report, 'unchecked'>): string | null {
  const named = unchecked.slice(0, NAMED).map(({ path, why }) => `${path} (${why})`)
  const more = unchecked.length - named.length
  return named.length === 0 ? null : listed(more > 0 ? [...named, `${numberText(more)} more`] : named)
}

/** Returns "1 contradiction with text that the change edits or removes"; null if there is none. */
export const referencesPhrase = ({ references }: Pick<Report, 'references'>): string | null => {
  const total = (references?.takes ?? []).reduce((sum, { findings }) => sum + findings.length, 0)
  return total === 0 ? null : `${count(total, 'contradiction')} with text that the change edits or removes`
}

/** Returns what the first line of a report must say besides its findings. It has paths of files in it, unescaped. */
export function warnings(report: Report): string[] {
  const unchecked = uncheckedPhrase(report)
  return [referencesPhrase(report), unchecked && `${unchecked}: ${uncheckedNames(report)}`].filter(
    (phrase) => phrase !== null,
  )
}

/** Returns these warnings as text for a terminal, each with its list; empty if there are none. */
export function warningsText(report: Report): string {
  const { unchecked = [], references } = report
  const avoided = (references?.takes ?? []).flatMap(({ path, findings }) =>
    findings.map(({ line, message }) => `${path}:${line}: ${message}`),
  )
  return [
    withList(referencesPhrase(report), avoided),
    withList(
      uncheckedPhrase(report),
      unchecked.map(({ path, why }) => `${path}: ${why}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const withList = (phrase: string | null, lines: readonly string[]): string =>
  phrase === null ? '' : [`${phrase}:`, ...lines.map((line) => `  ${escapeControls(line)}`)].join('\n')

/** Returns the files skipped that are not listed as unchecked. */
export function otherSkipped({ unchecked = [], coverage }: Pick<Report, 'unchecked' | 'coverage'>): readonly Skipped[] {
  const paths = new Set(unchecked.map(({ path }) => path))
  return coverage.skipped.filter(({ path }) => !paths.has(path))
}
