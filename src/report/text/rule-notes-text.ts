import { escapeControls } from '../../base/escape-controls.ts'
import type { RuleNote } from '../../model/index.ts'
import { count } from '../words.ts'
import type { Paint } from './text.ts'

/** Returns notes on rules as text for a terminal: each with its line and the article that says so, then the total. */
export function ruleNotesText(notes: readonly RuleNote[], articles: number, paint: Paint): string {
  const total =
    notes.length === 0 ? 'Nothing to look at in the rules.' : `${count(notes.length, 'thing')} to look at in the rules.`
  return `${[
    ...notes.map((note) => noteText(note, paint)),
    `${paint('bold', total)} ${count(articles, 'article')} read.`,
  ].join('\n\n')}\n`
}

function noteText({ at, message, articles }: RuleNote, paint: Paint): string {
  const place = paint('bold', escapeControls(`${at.path}:${at.line}`))
  const where = articles.map(({ path, line }) => paint('dim', escapeControls(`  = ${path}:${line}`)))
  return [`${place}: ${escapeControls(message)}`, ...where].join('\n')
}
