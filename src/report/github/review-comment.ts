import { hasControls } from '../../base/escape-controls.ts'
import type { Evidence } from '../../model/index.ts'
import type { PlacedFinding } from '../placed-finding.ts'
import { checkLink, evidenceText, SIGN } from './findings-table.ts'
import { plain } from './markdown.ts'
import { truncate } from './truncate.ts'

/**
 * The longest quotation of the other side, in bytes. GitHub accepts 65,536 characters for a comment; most of it is left
 * for the suggestion.
 */
const MAX_SIDE_BYTES = 1000
const MAX_SIDES = 10
const MAX_SUGGESTION_BYTES = 20_000

/**
 * Returns a finding as a review comment, with the other side and the corrected lines, which can be committed with one
 * click. `suggestion` holds all commented lines as they should be; null if there is no correction. One with control
 * characters is not offered.
 */
export function reviewComment(finding: PlacedFinding, suggestion: string | null): string {
  const { severity, message, evidence, fixes, check } = finding
  const offered =
    suggestion !== null && Buffer.byteLength(suggestion) <= MAX_SUGGESTION_BYTES && !hasControls(suggestion)
  const ways = offered ? fixes.slice(1) : fixes
  return [
    `${SIGN[severity]} **${short(message)}**`,
    evidence
      .slice(0, MAX_SIDES)
      .map((other) => `- ${evidenceText(shortened(other), finding.path)}`)
      .join('\n'),
    ways.map(({ title }) => `→ ${short(title)}`).join('\n\n'),
    offered ? suggestionBlock(suggestion) : '',
    `<sub>factlint: ${checkLink(check)}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Shortens text before it is escaped, because cutting escaped text could undo the escaping. */
const short = (text: string) => plain(truncate(text, MAX_SIDE_BYTES))

const shortened = (other: Evidence): Evidence => ({
  ...other,
  path: other.path && truncate(other.path, MAX_SIDE_BYTES),
  text: truncate(other.text, MAX_SIDE_BYTES),
})

/**
 * Returns lines as a suggestion that GitHub offers to commit. The fence is longer than any run of backticks in them, so
 * that they cannot close it.
 */
export function suggestionBlock(lines: string): string {
  const longest = (lines.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}suggestion\n${lines}\n${fence}`
}
