import { compareText } from '../../base/compare-text.ts'
import { escapeControls } from '../../base/escape-controls.ts'
import { dayText } from '../../english/printed-value.ts'
import type { FactHistory, PlaceHistory, ReferenceStep, Saying } from '../../model/index.ts'
import { count, interval, unitText } from '../words.ts'
import { aligned } from './table.ts'
import type { Paint } from './text.ts'

/**
 * Returns the history of a fact for a terminal: a table for each place, with the values of the rules among those of the
 * articles.
 */
export function historyText(history: FactHistory, paint: Paint): string {
  const sayings = history.places.flatMap((place) => place.sayings)
  const wrong = sayings.filter((saying) => saying.wrong !== null).length
  const tail = `${count(sayings.length, 'value')} in articles, ${wrong === 0 ? 'none' : String(wrong)} of them contradicting the rules or other articles.`
  const head = `${paint('bold', escapeControls(history.name))}${unitText(history)} ${paint('dim', `[${escapeControls(history.fact)}]`)}`
  return `${[head, ...history.places.map((place) => placeText(place, paint)), tail].join('\n\n')}\n`
}

function placeText({ place, reference, sayings }: PlaceHistory, paint: Paint): string {
  const rows = [...reference.map(ruleRow), ...sayings.map(sayingRow)].sort((a, b) => compareText(a.on, b.on))
  const lines = aligned(rows.map(({ cells }) => cells.map(escapeControls)))
  const painted = lines.map((line, i) => {
    const row = rows[i] as Row
    const body = row.kind === 'rule' ? paint('green', line) : row.kind === 'wrong' ? paint('red', line) : line
    return row.remark === null ? body : `${body}\n      ${paint('dim', escapeControls(row.remark))}`
  })
  return [paint('bold', escapeControls(place ?? 'No place named')), ...painted].join('\n')
}

interface Row {
  /** The day that it is about, for sorting. */
  on: string
  kind: 'rule' | 'said' | 'wrong'
  cells: string[]
  remark: string | null
}

const ruleRow = ({ from, until, low, high, path, line, source }: ReferenceStep): Row => ({
  on: from ?? '',
  kind: 'rule',
  cells: [
    '=',
    from === null ? 'always' : dayText(from),
    interval({ low, high }),
    `${path}:${line}`,
    `${until === null ? 'still holds' : `until ${dayText(until)}`}${source === null ? '' : `, source: ${source}`}`,
  ],
  remark: null,
})

const sayingRow = ({ on, said, path, line, text, wrong }: Saying): Row => ({
  on,
  kind: wrong === null ? 'said' : 'wrong',
  cells: [wrong === null ? ' ' : '!', dayText(on), said, `${path}:${line}`, text],
  remark: wrong,
})
