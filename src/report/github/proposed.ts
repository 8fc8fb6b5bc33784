import { escapeControls } from '../../base/escape-controls.ts'
import { numberText } from '../../english/printed-value.ts'
import type { Proposed, Report } from '../../model/index.ts'
import { count } from '../words.ts'
import { code, plain } from './markdown.ts'
import { linesThatFit } from './truncate.ts'

/**
 * Returns how a change of rules that is not in force would affect the findings, as Markdown of at most about `bytes`.
 */
export function proposedSummary(proposed: Proposed | undefined, bytes: number): string[] {
  if (!proposed) return []
  const paths = proposed.paths.map((path) => code(path))
  const lines = listed(proposed).map(
    ({ sign, path, line, message }) => `- ${sign} ${code(`${path}:${line}`)}: ${plain(message)}`,
  )
  const fit = linesThatFit(lines, bytes / 2)
  const left = lines.length - fit.length
  return [
    '### This change edits rules that are not in force',
    `${linesThatFit(paths, bytes / 2).join(', ')}: read from the base commit instead. ${effect(proposed)}`,
    ...(fit.length > 0 ? [fit.join('\n')] : []),
    ...(left > 0 ? [`… and ${numberText(left)} more.`] : []),
  ]
}

/** Returns the effect of a rule change that is not in force, as text for a terminal. */
export function proposedText(proposed: Proposed | undefined): string {
  if (!proposed) return ''
  const lines = listed(proposed).map(
    ({ sign, path, line, message }) => `  ${sign} ${escapeControls(`${path}:${line}: ${message}`)}`,
  )
  return [
    `This change edits rules that are not in force (${escapeControls(proposed.paths.join(', '))}): ${effect(proposed)}`,
    ...lines,
  ].join('\n')
}

function effect({ brings, takes }: Proposed): string {
  const more = findings(brings).length
  const fewer = findings(takes).length
  return more + fewer === 0
    ? 'The edited rules would not change the findings.'
    : `The edited rules would add ${count(more, 'finding')} and remove ${numberText(fewer)}:`
}

const findings = (files: Report['files']) =>
  files.flatMap(({ path, findings }) => findings.map(({ line, message }) => ({ path, line, message })))

const listed = ({ brings, takes }: Proposed) => [
  ...findings(brings).map((finding) => ({ ...finding, sign: '+' })),
  ...findings(takes).map((finding) => ({ ...finding, sign: '−' })),
]
