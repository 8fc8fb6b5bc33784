import { numberText } from '../../english/printed-value.ts'
import type { Proposed, Report } from '../../model/index.ts'
import { escapeControls } from '../excerpt.ts'
import { count } from '../words.ts'
import { code, plain } from './markdown.ts'
import { linesThatFit } from './truncate.ts'

/** What a change of rules that is not in force would make of the findings, in Markdown of at most about `bytes`. */
export function proposedSummary(proposed: Proposed | undefined, bytes: number): string[] {
  if (!proposed) return []
  const paths = proposed.paths.map((path) => code(path))
  const lines = listed(proposed).map(
    ({ sign, path, line, message }) => `- ${sign} ${code(`${path}:${line}`)}: ${plain(message)}`,
  )
  const fit = linesThatFit(lines, bytes / 2)
  const left = lines.length - fit.length
  return [
    '### A change of the rules, not in force',
    `${linesThatFit(paths, bytes / 2).join(', ')}: taken from the commit that the change starts from. ${effect(proposed)}`,
    ...(fit.length > 0 ? [fit.join('\n')] : []),
    ...(left > 0 ? [`… and ${numberText(left)} more.`] : []),
  ]
}

/** The same for a terminal. */
export function proposedText(proposed: Proposed | undefined): string {
  if (!proposed) return ''
  const lines = listed(proposed).map(
    ({ sign, path, line, message }) => `  ${sign} ${escapeControls(`${path}:${line}: ${message}`)}`,
  )
  return [
    `A change of the rules, not in force (${escapeControls(proposed.paths.join(', '))}): ${effect(proposed)}`,
    ...lines,
  ].join('\n')
}

function effect({ brings, takes }: Proposed): string {
  const more = findings(brings).length
  const fewer = findings(takes).length
  return more + fewer === 0
    ? 'In force, it would leave the findings as they are.'
    : `In force, it would bring ${count(more, 'finding')} and take away ${numberText(fewer)}:`
}

const findings = (files: Report['files']) =>
  files.flatMap(({ path, findings }) => findings.map(({ line, message }) => ({ path, line, message })))

const listed = ({ brings, takes }: Proposed) => [
  ...findings(brings).map((finding) => ({ ...finding, sign: '+' })),
  ...findings(takes).map((finding) => ({ ...finding, sign: '−' })),
]
