import type { HeadData, HeadField } from './front-matter-fields.ts'

const LINE = /([A-Z][A-Za-z_-]{1,30}):[ \t]*([^\r\n]*)(?:\r\n?|\n|$)/y

/**
 * Reads "Title: …" and "Date: …" lines (Pelican, MultiMarkdown) at the head of a file. Returns null if there is no
 * title.
 */
export function readHeaderLines(text: string, start: number): { data: HeadData; bodyStart: number } | null {
  const fields: HeadField[] = []
  LINE.lastIndex = start
  let bodyStart = start
  for (let line = LINE.exec(text); line; line = LINE.exec(text)) {
    bodyStart = line.index + line[0].length
    fields.push(field(line))
  }
  const titled = fields.some(({ keys }) => keys[0] === 'Title')
  return titled && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(bodyStart, bodyStart + 100))
    ? { data: { fields, mistakes: [] }, bodyStart }
    : null
}

function field({ 0: whole, 1: key = '', 2: value = '', index }: RegExpExecArray): HeadField {
  const start = index + whole.indexOf(value, key.length + 1)
  return { keys: [key], value, range: { start, end: start + value.length }, style: 'plain' }
}
