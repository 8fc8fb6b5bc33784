import { escapeControls } from '../base/escape-controls.ts'
import type { Report } from '../model/index.ts'
import { count } from './words.ts'

/** Returns "2 changed files not fully checked", which belongs into the first line of a report; null if there are none. */
export const uncheckedPhrase = ({ unchecked = [] }: Pick<Report, 'unchecked'>): string | null =>
  unchecked.length === 0 ? null : `${count(unchecked.length, 'changed file')} not fully checked`

/** Returns "1 contradiction with text that the change edits or removes"; null if there is none. */
export const referencesPhrase = ({ references }: Pick<Report, 'references'>): string | null => {
  const total = (references?.takes ?? []).reduce((sum, { findings }) => sum + findings.length, 0)
  return total === 0 ? null : `${count(total, 'contradiction')} with text that the change edits or removes`
}

/** Returns what the first line of a report must say of a change that is not trusted. */
export const warnings = (report: Report): string[] =>
  [referencesPhrase(report), uncheckedPhrase(report)].filter((phrase) => phrase !== null)

/** Returns these warnings as text for a terminal, each with its list; empty if there are none. */
export function warningsText(report: Report): string {
  const { unchecked = [], references } = report
  const avoided = (references?.takes ?? []).flatMap(({ path, findings }) =>
    findings.map(({ line, message }) => `${path}:${line}: ${message}`),
  )
  return [
    listed(referencesPhrase(report), avoided),
    listed(
      uncheckedPhrase(report),
      unchecked.map(({ path, why }) => `${path}: ${why}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const listed = (phrase: string | null, lines: readonly string[]): string =>
  phrase === null ? '' : [`${phrase}:`, ...lines.map((line) => `  ${escapeControls(line)}`)].join('\n')
