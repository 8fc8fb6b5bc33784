import { dayText } from '../../english/printed-value.ts'
import type { Evidence, Fix, Report, Severity } from '../../model/index.ts'
import { checkPage } from '../check-page.ts'
import { excerptParts } from '../excerpt.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import { type PlacedFinding, worstFirst } from '../placed-finding.ts'
import { placeLink } from './place.ts'

/** A name for each severity, with a shape for readers who cannot see colours. */
const SIGN: Record<Severity, string> = { error: '✕ Error', warning: '▲ Warning', notice: '● Notice' }

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

function findingCard(finding: PlacedFinding, text: string | null, linkTo: LinkTo): Markup {
  const { severity, check, message, path, line, evidence, fixes } = finding
  return element(
    'article',
    { class: `finding ${severity}`, 'data-item': 'finding', 'data-severity': severity, 'data-check': check },
    element('h4', {}, element('span', { class: 'severity' }, `${SIGN[severity]}: `), message),
    element(
      'p',
      { class: 'where' },
      placeLink(path, line, linkTo),
      ' · ',
      element('a', { href: checkPage(check) }, check),
    ),
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

/** How many UTF-16 units of a paragraph to show on each side of a quotation. */
const AROUND = 200

function quoted(text: string, finding: PlacedFinding): Markup {
  const { head, quoted, tail } = excerptParts(text, finding, finding.sentence, AROUND)
  return element('blockquote', {}, head, element('mark', {}, quoted), tail)
}

/** Returns a suggested correction. What it adds to the rules is shown as it will be in the file. */
const fixText = ({ title, start, end, replacement }: Fix): Child =>
  start < end ? title : [title, element('code', {}, addedLines(replacement))]

/** Returns lines added to a file, without the comma before them and their common indentation. */
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
