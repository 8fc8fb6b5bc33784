import { CsvError, parse } from 'csv-parse/sync'
import type { SourceLine } from '../../model/index.ts'
import type { SourceFile } from './read-yaml.ts'
import type { ReportMistake } from './report-mistake.ts'
import type { Row } from './rows.ts'

const CSV_OPTIONS = { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true } as const

interface CsvRecord {
  record: Record<string, string>
  info: { lines: number }
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
    return records.map(({ record, info }) => ({ fields: record, at: at(info.lines) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const mistake = CSV_MISTAKES[error.code] ?? 'there is a quote or comma too many, or one is missing'
    report(at(Number(error.lines ?? 1)), `invalid CSV: ${mistake}`)
    return []
  }
}
