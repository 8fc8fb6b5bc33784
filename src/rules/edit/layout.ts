import { Document } from 'yaml'

/** Returns the line ending of a file. */
export const newlineIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** Returns the offset at which the line with `offset` starts. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Returns the offset at which the line with `offset` ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  if (at < 0) return text.length
  return text[at - 1] === '\r' && at > offset ? at - 1 : at
}

/** Returns as many spaces as there are characters before `offset` on its line. */
export const indentAt = (text: string, offset: number): string => ' '.repeat(offset - lineStart(text, offset))

/** Returns a map as YAML on one line: `{ value: 4, from: 2024-03-02 }`. */
export const flowText = (map: object): string => new Document(map, { flow: true }).toString(OPTIONS).trimEnd()

/** Returns a map as YAML, one line for each key. */
export const blockText = (map: object): string[] => new Document(map).toString(OPTIONS).trimEnd().split('\n')

const OPTIONS = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }
