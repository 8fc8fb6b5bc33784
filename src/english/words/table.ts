/**
 * Reads a table of words, one row a word: the word with those of its forms that are meant, a colon, its classes. Returns what
 * gives all words of the classes asked for. Built when it is first asked.
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
