import { CsvError, parse } from 'csv-parse/sync'
import type { SourceLine } from '../../model/index.ts'
import { readYaml, type SourceFile } from './read-yaml.ts'
import type { ReportMistake } from './report-mistake.ts'

/** A row of a series file, by column, with its place. */
export interface Row {
  fields: Readonly<Record<string, unknown>>
  at: SourceLine
}

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

/** Returns the objects of a JSON file. Reports a mistake and returns an empty list if the file is broken or empty. */
export function jsonRows(file: SourceFile, report: ReportMistake): Row[] {
  const { located, mistakes } = readYaml(file, 'JSON')
  for (const { message, ...at } of mistakes) report(at, message)
  if (!located || mistakes.length > 0) return []
  const { data } = located
  if (!Array.isArray(data) || data.length === 0) {
    report({ path: file.path, line: 1, column: 1 }, 'expected a list of objects, one for each value')
    return []
  }
  return data.flatMap((fields, i) => {
    const isRow = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    if (!isRow) report(located.at(data, i), 'expected an object with the columns of one value')
    return isRow ? [{ fields, at: located.at(data, i) }] : []
  })
}
