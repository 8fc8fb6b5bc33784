import { isDay } from '../../base/calendar.ts'
import type { SourceLine } from '../../model/index.ts'
import { csvRows } from './csv-rows.ts'
import { didYouMean } from './nearest.ts'
import type { SourceFile } from './read-yaml.ts'
import type { ReportMistake } from './report-mistake.ts'
import { jsonRows, type Row } from './rows.ts'
import type { RawTable, RawValue } from './rule-file.ts'
import { numberAdvice } from './written-number.ts'

const COLUMNS = ['date', 'value', 'until', 'source', 'by'] as const

/**
 * Returns the values of a CSV or JSON file, each with its line. `columnAt` returns the place at which the rule names a
 * column.
 */
export function readTable(
  file: SourceFile,
  table: RawTable,
  columnAt: (column: keyof RawTable) => SourceLine,
  report: ReportMistake,
): [RawValue, SourceLine][] {
  const rows = table.csv === undefined ? jsonRows(file, report) : csvRows(file, report)
  if (rows.length === 0) return []
  const known = new Set(rows.flatMap(({ fields }) => Object.keys(fields)))
  const missing = COLUMNS.filter((column) => table[column] !== undefined && !known.has(table[column]))
  for (const column of missing) {
    const name = table[column] ?? ''
    report(columnAt(column), `\`${file.path}\` has no column \`${name}\`${didYouMean(name, known)}`)
  }
  if (missing.length > 0) return []
  return rows.flatMap((row): [RawValue, SourceLine][] => {
    const mistake = mistakeIn(row, table)
    if (mistake !== null) report(row.cellAt(mistake.column), mistake.message)
    return mistake === null ? [[rowValue(row, table), row.at]] : []
  })
}

/** Returns the text of a row in a column; empty if the rule does not name the column. */
const cell = ({ fields }: Row, column: string | undefined): string =>
  column === undefined ? '' : String(fields[column] ?? '').trim()

/** What is wrong with a cell. */
interface CellMistake {
  column: string
  message: string
}

/** Returns the mistake in a row; null if there is none. */
function mistakeIn(row: Row, table: RawTable): CellMistake | null {
  const number = cell(row, table.value)
  if (!/^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(number))
    return badCell(
      table.value,
      number,
      numberAdvice(number, 'CSV') ?? 'expected a number in digits, without separators',
    )
  for (const column of [table.date, table.until ?? '']) {
    const day = cell(row, column)
    if (!isDay(day) && (day !== '' || column === table.date))
      return badCell(column, day, 'expected a date that exists, as YYYY-MM-DD')
  }
  return null
}

const badCell = (column: string, text: string, advice: string): CellMistake => ({
  column,
  message: `\`${column}\` is ${text === '' ? 'empty' : `\`${text.slice(0, 60)}\``}; ${advice}`,
})

function rowValue(row: Row, table: RawTable): RawValue {
  const [until, source, by] = [cell(row, table.until), cell(row, table.source), cell(row, table.by)]
  return {
    value: Number(cell(row, table.value)),
    from: cell(row, table.date),
    ...(until && { until }),
    ...(source && { source }),
    ...(by && { by }),
  }
}
