import { CsvError, parse } from 'csv-parse/sync'
import type { SourceLine } from '../../model/index.ts'
import type { SourceFile } from './read-yaml.ts'
import type { ReportMistake } from './report-mistake.ts'
import type { Row } from './rows.ts'

const CSV_OPTIONS = { bom: true, columns: true, info: true, raw: true, skip_empty_lines: true, trim: true } as const

interface CsvRecord {
  record: Record<string, string>
  /** The row as it stands in the file, with empty lines before it. */
  raw: string
  info: { lines: number; columns: { name: string }[] }
}

const CSV_MISTAKES: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'this row has more or fewer columns than the row of column names',
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed',
}

/** Returns the rows of a CSV file. Reports a mistake and returns an empty list if the file is broken or empty. */
export function csvRows({ path, text }: SourceFile, report: ReportMistake): Row[] {
  const at = (line: number): SourceLine => ({ path, line, column: 1 })
  try {
    const records = parse(text, CSV_OPTIONS) as unknown as CsvRecord[]
    if (records.length === 0)
      report(at(1), 'the file has no rows; expected a row of column names and at least one row of values')
    return records.map(({ record, raw, info }) => {
      const row = raw.replace(/^\s*[\r\n]|\s+$/g, '')
      const first = info.lines - newlinesIn(row)
      const cellAt = (name: string): SourceLine => {
        const before = beforeCell(row, info.columns.map((column) => column.name).indexOf(name))
        const line = first + newlinesIn(before)
        return { path, line, column: before.length - before.lastIndexOf('\n') }
      }
      return { fields: record, at: at(first), cellAt }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const mistake = CSV_MISTAKES[error.code] ?? 'there is a quote or comma too many, or one is missing'
    report(at(Number(error.lines ?? 1)), `invalid CSV: ${mistake}`)
    return []
  }
}

const newlinesIn = (text: string): number => text.match(/\n/g)?.length ?? 0

/** Returns what stands before a cell in its row, up to the text of the cell or its quote. */
function beforeCell(row: string, nth: number): string {
  const cell = [...row.matchAll(/((?:^|,)[^\S\n]*)(?:"(?:[^"]|"")*"[^,]*|[^,]*)/g)][nth]
  return cell === undefined ? '' : row.slice(0, cell.index) + cell[1]
}
