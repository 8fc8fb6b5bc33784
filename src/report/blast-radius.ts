import type { BlastRadius, Report } from '../model/index.ts'
import { shown } from './excerpt.ts'
import { code, plain } from './markdown.ts'
import type { Paint } from './text.ts'
import { count, number } from './words.ts'

/** Articles that are named in the summary, and findings listed for each sign, at most. */
const MOST = 200

/** What a change of rules makes of the articles, changed or not, as a section of the summary; nothing where no rule changed. */
export function blastSummary(radius: BlastRadius): string[] {
  if (changes(radius) === 0) return []
  return [
    '### What the change of the rules makes of published articles',
    `${changed(radius, code)} ${plain(effect(radius))}`,
    ...folded(
      `${count(radius.adds.length, 'article')} now ${radius.adds.length === 1 ? 'disagrees' : 'disagree'}`,
      radius.adds,
    ),
    ...folded(`${count(total(radius.takes), 'finding')} taken away`, radius.takes),
  ]
}

function folded(title: string, files: Report['files']): string[] {
  if (files.length === 0) return []
  const lines = listed(files).map(({ path, line, message }) => `- ${code(`${path}:${line}`)}: ${plain(message)}`)
  const more = lines.length > MOST ? [`… and ${number(lines.length - MOST)} more.`] : []
  return [`<details><summary>${title}</summary>`, lines.slice(0, MOST).join('\n'), ...more, '</details>']
}

/** The same for a terminal, every finding of it. */
export function blastText(radius: BlastRadius, paint: Paint): string {
  if (changes(radius) === 0) return `No rule changed since ${radius.since.slice(0, 12)}.\n`
  const lines = (files: Report['files'], sign: string, style: 'red' | 'green') =>
    listed(files).map(
      ({ path, line, column, severity, message, check }) =>
        `${paint(style, sign)} ${paint('bold', shown(`${path}:${line}:${column}`))}: ${severity}: ${shown(message)} ${paint('dim', `[${check}]`)}`,
    )
  const parts = [
    `${changed(radius, shown)} ${effect(radius)}`,
    lines(radius.adds, '+', 'red').join('\n'),
    lines(radius.takes, '−', 'green').join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const changes = ({ changed: { facts, names } }: BlastRadius): number => facts.length + names.length

function changed({ since, changed: { facts, names } }: BlastRadius, quoted: (word: string) => string): string {
  const words = [...facts, ...names].slice(0, MOST).map(quoted)
  return `Changed since ${since.slice(0, 12)}: ${words.join(', ')}.`
}

function effect({ articles, adds, takes, stays }: BlastRadius): string {
  if (articles === 0) return 'No article speaks of it.'
  const now = `${count(adds.length, 'published article')} now ${adds.length === 1 ? 'disagrees' : 'disagree'}`
  const findings = `${count(total(adds), 'finding')} more, ${number(total(takes))} fewer, ${number(stays)} as before`
  return `Of ${count(articles, 'article')} that ${articles === 1 ? 'speaks' : 'speak'} of it, ${adds.length === 0 ? 'none more disagrees' : now}: ${findings}.`
}

const listed = (files: Report['files']) =>
  files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })))

const total = (files: Report['files']): number => files.reduce((sum, { findings }) => sum + findings.length, 0)
