import type { Evidence } from '../../model/index.ts'
import type { PlacedFinding } from '../placed-finding.ts'
import { evidenceText, SIGN } from './findings-table.ts'
import { plain } from './markdown.ts'
import { truncate } from './truncate.ts'

/** GitHub takes 65,536 characters a comment; most of it is left for the suggestion. */
const MAX_SIDE_BYTES = 1000
const MAX_SIDES = 10
const MAX_SUGGESTION_BYTES = 20_000

/**
 * A finding as a review comment: what is wrong, the other side, and the lines put right, to be committed with one click.
 * `suggestion` is the whole of the commented lines as they should be; null where there is nothing to offer.
 */
export function reviewComment(finding: PlacedFinding, suggestion: string | null): string {
  const { severity, message, evidence, fixes, check } = finding
  const offered = suggestion !== null && Buffer.byteLength(suggestion) <= MAX_SUGGESTION_BYTES
  const ways = offered ? fixes.slice(1) : fixes
  return [
    `${SIGN[severity]} **${short(message)}**`,
    evidence
      .slice(0, MAX_SIDES)
      .map((other) => `- ${evidenceText(shortened(other))}`)
      .join('\n'),
    ways.map(({ title }) => `→ ${short(title)}`).join('\n\n'),
    offered ? suggestionBlock(suggestion) : '',
    `<sub>factlint: ${plain(check)}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Text is cut before it becomes Markdown: a cut through what guards it would set it free. */
const short = (text: string) => plain(truncate(text, MAX_SIDE_BYTES))

const shortened = (other: Evidence): Evidence => ({
  ...other,
  path: other.path && truncate(other.path, MAX_SIDE_BYTES),
  text: truncate(other.text, MAX_SIDE_BYTES),
})

/** Lines that GitHub offers to commit; the fence is longer than any run of backticks in them, so nothing closes it. */
export function suggestionBlock(lines: string): string {
  const longest = (lines.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}suggestion\n${lines}\n${fence}`
}
