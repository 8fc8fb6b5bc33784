import { escapeControls } from '../base/escape-controls.ts'
import { numberText } from '../english/printed-value.ts'
import type { BlastRadius, Report } from '../model/index.ts'
import { code, plain } from './github/markdown.ts'
import { linesThatFit } from './github/truncate.ts'
import type { Paint } from './text/text.ts'
import { count } from './words.ts'

/** The most rules to name. */
const MOST = 50

/**
 * Returns a summary section, of at most about `bytes`, on how a change of rules affects the articles, changed or not;
 * empty if no rule changed.
 */
export function blastSummary(radius: BlastRadius | undefined, bytes: number): string[] {
  if (!radius || changes(radius) === 0) return []
  const { adds, takes } = radius
  return [
    '### Effect of the rule change on published articles',
    `${changed(radius, code)} ${plain(effect(radius))}`,
    ...folded(`${count(adds.length, 'article')} now ${adds.length === 1 ? 'disagrees' : 'disagree'}`, adds, bytes / 2),
    ...folded(`${count(total(takes), 'finding')} fewer`, takes, bytes / 2),
  ]
}

function folded(title: string, files: Report['files'], bytes: number): string[] {
  if (files.length === 0) return []
  const lines = listed(files).map(({ path, line, message }) => `- ${code(`${path}:${line}`)}: ${plain(message)}`)
  const shown = linesThatFit(lines, bytes)
  const left = lines.length - shown.length
  const more = left > 0 ? [`… and ${numberText(left)} more.`] : []
  return [`<details><summary>${title}</summary>`, shown.join('\n'), ...more, '</details>']
}

/** Returns the effect of a change of rules as text for a terminal, with every finding. */
export function blastText(radius: BlastRadius, paint: Paint): string {
  if (changes(radius) === 0) return `No rule changed since ${radius.since.slice(0, 12)}.\n`
  const lines = (files: Report['files'], sign: string, style: 'red' | 'green') =>
    listed(files).map(
      ({ path, line, column, severity, message, check }) =>
        `${paint(style, sign)} ${paint('bold', escapeControls(`${path}:${line}:${column}`))}: ${severity}: ${escapeControls(message)} ${paint('dim', `[${check}]`)}`,
    )
  const parts = [
    `${changed(radius, escapeControls)} ${effect(radius)}`,
    lines(radius.adds, '+', 'red').join('\n'),
    lines(radius.takes, '−', 'green').join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const changes = ({ changed: { facts, names } }: BlastRadius): number => facts.length + names.length

function changed({ since, changed: { facts, names } }: BlastRadius, quoted: (word: string) => string): string {
  const all = [...facts, ...names]
  const more = all.length > MOST ? `, and ${numberText(all.length - MOST)} more` : ''
  return `Changed since ${since.slice(0, 12)}: ${all.slice(0, MOST).map(quoted).join(', ')}${more}.`
}

function effect({ articles, adds, takes, stays }: BlastRadius): string {
  if (articles === 0) return 'No article mentions it.'
  const now = `${count(adds.length, 'published article')} now ${adds.length === 1 ? 'disagrees' : 'disagree'}`
  const findings = `${count(total(adds), 'finding')} more, ${numberText(total(takes))} fewer, ${numberText(stays)} as before`
  return `Of ${count(articles, 'article')} that ${articles === 1 ? 'mentions' : 'mention'} it, ${adds.length === 0 ? 'no more disagree than before' : now}: ${findings}.`
}

const listed = (files: Report['files']) =>
  files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })))

const total = (files: Report['files']): number => files.reduce((sum, { findings }) => sum + findings.length, 0)
