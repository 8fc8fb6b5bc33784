import type { Range } from '../model/index.ts'
import type { HeadData, HeadField } from './front-matter-fields.ts'

/** `key = "text"`, `key = 'text'`, `key = 2024-03-22`, on one line. */
const ENTRY = /^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\n\r]|\\.)*"|'[^'\n\r]*'|[^\s"'#[{][^\n\r#]*)/gm
const TABLE = /^[ \t]*\[/m

/** Reads the one-line texts and dates at the top level of TOML front matter; tables and arrays carry none we need. */
export function readTomlHead(text: string, data: Range): HeadData {
  const source = text.slice(data.start, data.end)
  const top = source.slice(0, TABLE.exec(source)?.index)
  return { fields: [...top.matchAll(ENTRY)].map((entry) => field(entry, data.start)), mistakes: [] }
}

function field(entry: RegExpExecArray, offset: number): HeadField {
  const [whole, key = '', value = ''] = entry
  const end = offset + entry.index + whole.length
  return {
    keys: [key],
    value: value.replace(/^["']|["']$/g, ''),
    range: { start: end - value.length, end },
    style: value.startsWith('"') ? 'double' : value.startsWith("'") ? 'literal' : 'plain',
  }
}
