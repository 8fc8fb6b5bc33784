/**
 * Reads a table of words. Each row has a word with the forms that apply, a colon, and its classes. Returns a function
 * that gives all words of some classes. The table is parsed on first use.
 */
export function wordTable<Class extends string>(rows: string): (...classes: Class[]) => ReadonlySet<string> {
  let table: Map<string, string[]> | null = null
  return (...classes) => {
    table ??= byClass(rows)
    return new Set(classes.flatMap((name) => table?.get(name) ?? []))
  }
}

function byClass(rows: string): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const row of rows.trim().split('\n')) {
    const [words = '', classes = ''] = row.split(': ')
    for (const name of classes.split(' ')) {
      const members = table.get(name) ?? []
      members.push(...words.split(' '))
      table.set(name, members)
    }
  }
  return table
}
