import type { Report } from '../../model/index.ts'
import type { LinkTo } from '../github/links.ts'
import { element, type Markup } from '../markup.ts'
import { worstFirst } from '../placed-finding.ts'
import { findingCard } from './finding-card.ts'

/** Returns all findings with both sides, by article. The article with the most serious finding comes first. */
export function findingsSection(report: Report, textOf: (path: string) => string | null, linkTo: LinkTo): Markup {
  const files = [...Map.groupBy(worstFirst(report), ({ path }) => path)]
  return element(
    'section',
    { 'aria-labelledby': 'findings' },
    element('h2', { id: 'findings' }, 'Findings'),
    files.length === 0 ? element('p', { class: 'none' }, 'No contradictions found.') : null,
    files.map(([path, findings]) =>
      element(
        'section',
        { 'data-group': true },
        element('h3', {}, path),
        findings.map((finding) => findingCard(finding, textOf(path), linkTo)),
      ),
    ),
  )
}
