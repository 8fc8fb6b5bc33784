/** Returns rows as lines with aligned cells. The last cell of a row can have any length. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number) => (i === columns - 1 ? cell : cell.padEnd(widths[i] ?? 0))
  return rows.map((row) => row.map(pad).join('  ').trimEnd())
}
