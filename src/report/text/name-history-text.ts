import { escapeControls } from '../../base/escape-controls.ts'
import { dayText } from '../../english/printed-value.ts'
import type { NameHistory, NameSaying } from '../../model/index.ts'
import { ATTRIBUTE_NAMES } from '../attribute-names.ts'
import { count } from '../words.ts'
import { aligned } from './table.ts'
import type { Paint } from './text.ts'

/** Returns the history of a name for a terminal: a table for its spellings, ages, titles and years, with those marked that are wrong. */
export function nameHistoryText({ name, attributes }: NameHistory, paint: Paint): string {
  const wrong = attributes.flatMap(({ sayings }) => sayings).filter((saying) => saying.wrong !== null).length
  const articles = new Set(attributes.flatMap(({ sayings }) => sayings.map(({ path }) => path))).size
  const parts = attributes.map(({ attribute, sayings }) => {
    const lines = aligned(sayings.map((saying) => cellsOf(saying).map(escapeControls)))
    const rows = lines.map((line, i) => {
      const { wrong } = sayings[i] as NameSaying
      return wrong === null ? line : `${paint('red', line)}\n      ${paint('dim', escapeControls(wrong))}`
    })
    return [`${paint('bold', ATTRIBUTE_NAMES[attribute])} ${paint('dim', tally(sayings))}`, ...rows].join('\n')
  })
  const tail = `${count(articles, 'article')}, ${wrong === 0 ? 'nothing' : count(wrong, 'place')} marked.`
  return `${[paint('bold', escapeControls(name)), ...parts, tail].join('\n\n')}\n`
}

const cellsOf = ({ published, said, path, line, text, wrong }: NameSaying): string[] => [
  wrong === null ? ' ' : '!',
  dayText(published),
  said,
  `${path}:${line}`,
  text,
]

/** Returns how often each thing is said: "Renee Good 31, Renee Goode 2". */
const tally = (sayings: readonly NameSaying[]): string =>
  [...Map.groupBy(sayings, ({ said }) => said)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([said, own]) => `${escapeControls(said)} ${own.length}`)
    .join(', ')

/** The most things to count on one line. */
const MOST = 8
