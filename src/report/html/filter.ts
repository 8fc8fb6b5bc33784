import { type Report, SEVERITIES } from '../../model/index.ts'
import { element, type Markup } from '../markup.ts'

const NAMES = { error: 'Errors', warning: 'Warnings', notice: 'Notices' }

/** Returns the filter bar for findings and values. The script shows it, as it does nothing without the script. */
export function filterBar({ files, counts }: Pick<Report, 'files' | 'counts'>): Markup {
  const checks = [...new Set(files.flatMap(({ findings }) => findings.map(({ check }) => check)))].sort()
  return element(
    'form',
    { class: 'filter', role: 'search', 'aria-label': 'Filter', hidden: true },
    element(
      'label',
      { class: 'words' },
      'Search',
      element('input', { type: 'search', name: 'words', autocomplete: 'off' }),
    ),
    SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: 'severity', value: severity, checked: true }),
        `${NAMES[severity]} (${counts[severity]})`,
      ),
    ),
    checks.length < 2
      ? null
      : element(
          'label',
          {},
          'Check',
          element(
            'select',
            { name: 'check' },
            element('option', { value: '' }, 'all'),
            checks.map((check) => element('option', { value: check }, check)),
          ),
        ),
    element('output', { name: 'shown', 'aria-live': 'polite' }),
  )
}
