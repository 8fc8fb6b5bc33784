import type { Range } from '../../model/index.ts'
import type { HeadData, HeadField } from './front-matter-fields.ts'

/** `key = "text"`, `key = 'text'`, `key = 2024-03-22`, on one line. */
const ENTRY = /[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\n\r]|\\.)*"|'[^'\n\r]*'|[^\s"'#[{][^\n\r#]*)/
/** `[image.credit]`, `[[images]]` */
const TABLE = /[ \t]*\[{1,2}[ \t]*([\w.-]+)[ \t]*\]{1,2}[ \t]*(?:#[^\n\r]*)?(?=[\r\n]|$)/
const LINE = new RegExp(`^(?:${ENTRY.source}|${TABLE.source})`, 'gm')

/** Reads the one-line texts and dates of TOML front matter, each with the names of its tables. Skips arrays. */
export function readTomlHead(text: string, data: Range): HeadData {
  const fields: HeadField[] = []
  let table: string[] = []
  for (const line of text.slice(data.start, data.end).matchAll(LINE)) {
    const name = line[3]
    if (name === undefined) fields.push(field(line, table, data.start))
    else table = name.split('.')
  }
  return { fields, mistakes: [] }
}

function field(entry: RegExpExecArray, table: readonly string[], offset: number): HeadField {
  const [whole, key = '', value = ''] = entry
  const end = offset + entry.index + whole.length
  return {
    keys: [...table, key],
    value: value.replace(/^["']|["']$/g, ''),
    range: { start: end - value.length, end },
    style: value.startsWith('"') ? 'double' : value.startsWith("'") ? 'literal' : 'plain',
  }
}
