import { isMap, isSeq, type Node, parseDocument } from 'yaml'
import { applyEdit, type Edit } from '../../model/edit.ts'
import type { NewValue } from '../../model/index.ts'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'
import { csvRows } from '../file/csv-rows.ts'
import type { SourceFile } from '../file/read-yaml.ts'
import { jsonRows } from '../file/rows.ts'
import type { RawTable } from '../file/rule-file.ts'
import { indentAt, lineEnd, lineStart, newlineIn } from './layout.ts'

/**
 * Returns the edit that adds a value as the last row of a CSV or JSON file, in the columns that the rules name. The rest of
 * the file stays as it is. Returns null for a value that is not one number, for a text that a spreadsheet would take for a
 * formula, and for files that cannot be read.
 */
export function addRow(file: SourceFile, table: RawTable, value: NewValue): Edit | null {
  if (!('value' in value)) return null
  const cells = cellsOf(table, value.value, value)
  if ([...cells.values()].some((cell) => typeof cell === 'string' && /^[=+@\t\r-]/.test(cell))) return null
  const edit = table.csv === undefined ? jsonEdit(file, cells) : csvEdit(file, cells)
  return edit && hasOneMore(file, table, edit) ? edit : null
}

/** What a new row holds, by column. */
type Cells = ReadonlyMap<string, string | number>

const cellsOf = (table: RawTable, number: number, { from, until, source, by }: NewValue): Cells =>
  new Map(
    (
      [
        [table.date, from],
        [table.value, number],
        [table.until, until],
        [table.source, source],
        [table.by, by],
      ] as const
    ).flatMap(([column, cell]) => (column === undefined || cell === undefined ? [] : [[column, cell] as const])),
  )

/** Tells whether the edited file has the same rows as before, and one more. */
function hasOneMore(file: SourceFile, table: RawTable, edit: Edit): boolean {
  const rows = (text: string) => {
    let isSound = true
    const read = table.csv === undefined ? jsonRows : csvRows
    const fields = read({ path: file.path, text }, () => {
      isSound = false
    }).map((row) => row.fields)
    return isSound ? fields : null
  }
  const [before, after] = [rows(file.text), rows(applyEdit(file.text, edit))]
  return before !== null && JSON.stringify(after?.slice(0, -1)) === JSON.stringify(before)
}

function csvEdit({ path, text }: SourceFile, cells: Cells): Edit | null {
  const [row] = csvRows({ path, text }, () => {})
  if (!row) return null
  const written = Object.keys(row.fields).map((column) => inCsv(String(cells.get(column) ?? '')))
  const end = text.trimEnd().length
  return { start: end, end, replacement: `${newlineIn(text)}${written.join(',')}` }
}

const inCsv = (cell: string): string => {
  const line = cell.replaceAll(/\s+/g, ' ')
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}

function jsonEdit({ text }: SourceFile, cells: Cells): Edit | null {
  const { contents } = parseDocument(text, { ...CORE_SCHEMA, logLevel: 'error' })
  const last = isSeq<Node>(contents) ? contents.items.at(-1) : undefined
  if (!isMap<Node, Node>(last) || !last.range) return null
  const [start, end] = last.range
  const newline = newlineIn(text)
  const isOnOwnLine = text.slice(lineStart(text, start), start).trim() === ''
  const separator = isOnOwnLine ? `,${newline}${indentAt(text, start)}` : ', '
  return { start: end, end, replacement: `${separator}${inJson(text, last.items[0]?.key, [start, end], cells)}` }
}

/** Returns the row as an object, over as many lines as the last one. */
function inJson(text: string, key: Node | undefined, [start, end]: [number, number], cells: Cells): string {
  const pairs = [...cells].map(([column, cell]) => `${JSON.stringify(column)}: ${JSON.stringify(cell)}`)
  const first = key?.range?.[0] ?? start
  if (lineEnd(text, start) >= end) {
    const pad = text[start + 1] === ' ' ? ' ' : ''
    return `{${pad}${pairs.join(', ')}${pad}}`
  }
  const newline = newlineIn(text)
  const inner = `${newline}${indentAt(text, first)}`
  return `{${inner}${pairs.join(`,${inner}`)}${newline}${indentAt(text, end - 1)}}`
}
