import { escapeControls } from '../../base/escape-controls.ts'

/**
 * Returns rows as lines with aligned cells, without control characters. The last cell of a row can have any length.
 */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(escapeControls))
  const widths: number[] = []
  for (const row of cells) for (const [i, { length }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, length)
  const pad = (cell: string, i: number) => (i === widths.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))
  return cells.map((row) => row.map(pad).join('  ').trimEnd())
}
