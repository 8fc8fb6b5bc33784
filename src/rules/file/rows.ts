import type { SourceLine } from '../../model/index.ts'
import { readYaml, type SourceFile } from './read-yaml.ts'
import type { ReportMistake } from './report-mistake.ts'

/** A row of a series file, by column, with its place. */
export interface Row {
  fields: Readonly<Record<string, unknown>>
  at: SourceLine
  /** Returns the place of a cell; that of the row if there is none. */
  cellAt(column: string): SourceLine
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
    const at = located.at(data, i)
    const cellAt = (column: string) => (isRow && column in fields ? located.at(fields, column) : at)
    return isRow ? [{ fields, at, cellAt }] : []
  })
}
