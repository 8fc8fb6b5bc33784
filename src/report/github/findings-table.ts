import { dayText } from '../../english/printed-value.ts'
import type { Evidence, Severity } from '../../model/index.ts'
import { checkPage } from '../check-page.ts'
import type { PlacedFinding } from '../placed-finding.ts'
import { count } from '../words.ts'
import { isFile, type LinkTo } from './links.ts'
import { code, plain, row } from './markdown.ts'
import { linesThatFit } from './truncate.ts'

/** An icon for each severity. */
export const SIGN: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

const HEAD = [row(['', 'Where', 'What', 'The article', 'The other side']), row(['---', '---', '---', '---', '---'])]

/** Room for the line with the number of findings left out, in bytes. */
const LAST_LINE = 200

/**
 * Returns findings with both sides as a Markdown table of at most `bytes`, each side linked to its line if the address of the
 * files is known. Those that do not fit are counted.
 */
export function findingsTable(findings: readonly PlacedFinding[], bytes: number, linkTo?: LinkTo): string {
  if (findings.length === 0) return ''
  const lines = [...HEAD, ...findings.map((finding) => findingRow(finding, linkTo))]
  const shown = linesThatFit(lines, bytes - LAST_LINE)
  const left = lines.length - shown.length
  const more = left > 0 ? `\n\n… and ${count(left, 'finding')} more. All of them are in the JSON report.` : ''
  return `${shown.join('\n')}${more}`
}

const findingRow = (finding: PlacedFinding, linkTo?: LinkTo) =>
  row([
    SIGN[finding.severity],
    `${placeText(finding.path, finding.line, linkTo)}<br>${checkLink(finding.check)}`,
    [plain(finding.message), ...finding.fixes.map(({ title }) => `→ ${plain(title)}`)].join('<br>'),
    plain(finding.sentence?.text ?? finding.text),
    finding.evidence.map((other) => evidenceText(other, finding.path, linkTo)).join('<br>'),
  ])

/** Returns the name of a check with a link to its page. */
export const checkLink = (check: string): string =>
  /^[a-z-]+$/.test(check) ? `[${check}](${checkPage(check)})` : plain(check)

/** Returns "articles/a.md:12" as code, linked to the line if the address of the files is known. */
const placeText = (path: string, line: number | null, linkTo?: LinkTo): string =>
  linked(code(line === null ? path : `${path}:${line}`), path, line, linkTo)

const linked = (shown: string, path: string, line: number | null, linkTo?: LinkTo): string =>
  linkTo !== undefined && isFile(path) ? `[${shown}](${linkTo(path, line)})` : shown

/**
 * Returns the other side of a finding on one line: its place, its day, and its words. `own` is the path of the article that
 * the finding is about.
 */
export function evidenceText({ path, line, published, text }: Evidence, own: string, linkTo?: LinkTo): string {
  const place =
    path !== null ? placeText(path, line, linkTo) : line === null ? '' : linked(`line ${line}`, own, line, linkTo)
  const source = [place, published === null ? '' : dayText(published)].filter((part) => part !== '').join(', ')
  return source === '' ? plain(text) : `${source}: ${plain(text)}`
}
