import { dayText } from '../../english/printed-value.ts'
import type { Evidence, Severity } from '../../model/index.ts'
import { checkPage } from '../check-page.ts'
import type { PlacedFinding } from '../placed-finding.ts'
import { count } from '../words.ts'
import { code, plain, row } from './markdown.ts'
import { linesThatFit } from './truncate.ts'

/** An icon for each severity. */
export const SIGN: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

const HEAD = [row(['', 'Where', 'What', 'The other side']), row(['---', '---', '---', '---'])]

/** Room for the line with the number of findings left out, in bytes. */
const LAST_LINE = 200

/** Returns findings with both sides as a Markdown table of at most `bytes`. Those that do not fit are counted. */
export function findingsTable(findings: readonly PlacedFinding[], bytes: number): string {
  if (findings.length === 0) return ''
  const lines = [...HEAD, ...findings.map(findingRow)]
  const shown = linesThatFit(lines, bytes - LAST_LINE)
  const left = lines.length - shown.length
  const more = left > 0 ? `\n\n… and ${count(left, 'finding')} more. All of them are in the JSON report.` : ''
  return `${shown.join('\n')}${more}`
}

const findingRow = (finding: PlacedFinding) =>
  row([
    SIGN[finding.severity],
    `${code(`${finding.path}:${finding.line}`)}<br>${checkLink(finding.check)}`,
    [plain(finding.message), ...finding.fixes.map(({ title }) => `→ ${plain(title)}`)].join('<br>'),
    finding.evidence.map(evidenceText).join('<br>'),
  ])

/** Returns the name of a check with a link to its page. */
export const checkLink = (check: string): string =>
  /^[a-z-]+$/.test(check) ? `[${check}](${checkPage(check)})` : plain(check)

/** Returns the other side of a finding on one line: its place, its day, and its words. */
export function evidenceText({ path, line, published, text }: Evidence): string {
  const place = path === null ? (line === null ? '' : `line ${line}`) : code(line === null ? path : `${path}:${line}`)
  const source = [place, published === null ? '' : dayText(published)].filter((part) => part !== '').join(', ')
  return source === '' ? plain(text) : `${source}: ${plain(text)}`
}
