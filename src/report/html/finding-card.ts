import { dayText } from '../../english/printed-value.ts'
import type { Evidence, Fix, Severity } from '../../model/index.ts'
import { checkPage } from '../check-page.ts'
import { excerptParts } from '../excerpt.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import type { PlacedFinding } from '../placed-finding.ts'
import { placeLink } from './place.ts'

/** A name for each severity, with a shape for readers who cannot see colours. */
const SIGN: Record<Severity, string> = { error: '✕ Error', warning: '▲ Warning', notice: '● Notice' }

/** What a page can do with a finding that a file cannot. */
export interface CardOptions {
  /** Returns what stands for a suggested correction, such as a button; the words of the correction by default. */
  fix?: (fix: Fix, index: number) => Child
  /** The numbers that would not contradict what is written, where they are known. */
  accepted?: string | null
}

/** Returns a finding with both sides. The text is that of its file; without it nothing is quoted. */
export function findingCard(
  finding: PlacedFinding,
  text: string | null,
  linkTo: LinkTo,
  { fix = fixText, accepted = null }: CardOptions = {},
): Markup {
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
      rows('Accepted', accepted === null ? [] : [accepted]),
      rows('What to do', fixes.map(fix)),
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
export const fixText = ({ title, start, end, replacement }: Fix): Child =>
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
