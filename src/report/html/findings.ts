import { dayText } from '../../english/printed-value.ts'
import type { Evidence, Fix, Report, Severity } from '../../model/index.ts'
import { excerptParts } from '../excerpt.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'
import { placeLink } from './place.ts'

/** A severity by its shape, for those who see no colours. */
const SIGN: Record<Severity, string> = { error: '✕ Error', warning: '▲ Warning', notice: '● Notice' }

/** All findings with both sides, by article; the article with the worst finding first. */
export function findingsSection(report: Report, textOf: (path: string) => string | null, linkTo: LinkTo): Markup {
  const files = [...Map.groupBy(worstFirst(report), ({ path }) => path)]
  return element(
    'section',
    { 'aria-labelledby': 'findings' },
    element('h2', { id: 'findings' }, 'Findings'),
    files.length === 0 ? element('p', { class: 'none' }, 'Nothing was found.') : null,
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

function findingCard(finding: PlacedFinding, text: string | null, linkTo: LinkTo): Markup {
  const { severity, check, message, path, line, evidence, fixes } = finding
  return element(
    'article',
    { class: `finding ${severity}`, 'data-item': 'finding', 'data-severity': severity, 'data-check': check },
    element('h4', {}, element('span', { class: 'severity' }, `${SIGN[severity]}: `), message),
    element('p', { class: 'where' }, placeLink(path, line, linkTo), ` · ${check}`),
    text === null || finding.in === 'title' ? null : quoted(text, finding),
    element(
      'dl',
      {},
      rows(
        'The other side',
        evidence.map((one) => evidenceItem(one, path, linkTo)),
      ),
      rows('What to do', fixes.map(fixText)),
    ),
  )
}

/** How many UTF-16 units of a paragraph are shown on each side of what is quoted. */
const AROUND = 200

function quoted(text: string, finding: PlacedFinding): Markup {
  const { head, quoted, tail } = excerptParts(text, finding, AROUND)
  return element('blockquote', {}, head, element('mark', {}, quoted), tail)
}

/** A way out; what it adds to the rules is shown as it will stand there. */
const fixText = ({ title, start, end, replacement }: Fix): Child =>
  start < end ? title : [title, element('code', {}, addedLines(replacement))]

/** Lines that are put into a file, without the comma before them and the indentation that they all have. */
function addedLines(lines: string): string {
  const [first = '', ...rest] = lines
    .replace(/^,\s*|^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const indent = first.length - first.trimStart().length
  return [first, ...rest].map((line) => line.slice(indent)).join('\n')
}

const rows = (name: string, values: readonly Child[]): Child =>
  values.length === 0 ? null : [element('dt', {}, name), values.map((value) => element('dd', {}, value))]

function evidenceItem({ path, line, published, text }: Evidence, own: string, linkTo: LinkTo): Child {
  const where = path !== null ? placeLink(path, line, linkTo) : line === null ? null : placeLink(own, line, linkTo)
  return [
    where,
    published === null ? null : element('span', { class: 'day' }, ` ${dayText(published)}`),
    where === null ? text : `: ${text}`,
  ]
}
