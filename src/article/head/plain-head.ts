import type { Range } from '../../model/index.ts'
import type { HeadField } from './front-matter-fields.ts'

/** A key with one text on the same line: a quoted text, a day, or words without any YAML syntax. */
const LINE =
  /([A-Za-z_][\w-]{0,60}): +("[^"\\\p{C}\p{Zl}\p{Zp}]*"|'[^'\p{C}\p{Zl}\p{Zp}]*'|\d{4}-\d\d-\d\d|\p{L}(?:[^:#\p{C}\p{Zl}\p{Zp}]*[^ :#\p{C}\p{Zl}\p{Zp}])?) *(?:\r?\n|$)/uy

/** Words that YAML does not read as text. */
const NO_TEXT = /^(?:true|false|null)$/i

/**
 * Reads the fields of YAML front matter that has only keys with short texts, as most does, without a parser. Returns
 * null for any other front matter.
 */
export function readPlainHead(text: string, { start, end }: Range): HeadField[] | null {
  const data = text.slice(start, end)
  const fields = new Map<string, HeadField>()
  LINE.lastIndex = 0
  for (let at = 0; at < data.length; at = LINE.lastIndex) {
    const [, key = '', written = ''] = LINE.exec(data) ?? []
    if (written === '' || fields.has(key) || NO_TEXT.test(key) || NO_TEXT.test(written)) return null
    const from = start + data.indexOf(written, at + key.length + 1)
    fields.set(key, { keys: [key], ...scalar(written), range: { start: from, end: from + written.length } })
  }
  return [...fields.values()]
}

function scalar(written: string): Pick<HeadField, 'value' | 'style'> {
  const style = written.startsWith('"') ? 'double' : written.startsWith("'") ? 'single' : 'plain'
  return { value: style === 'plain' ? written : written.slice(1, -1), style }
}
