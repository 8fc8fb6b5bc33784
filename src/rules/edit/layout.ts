import { Document } from 'yaml'

/** How a file ends its lines. */
export const newlineIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** Where the line starts that holds an offset. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** Where the line ends that holds an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  if (at < 0) return text.length
  return text[at - 1] === '\r' && at > offset ? at - 1 : at
}

/** As many spaces as stand, or would stand, before an offset on its line. */
export const indentAt = (text: string, offset: number): string => ' '.repeat(offset - lineStart(text, offset))

/** A map as YAML on one line: `{ value: 4, from: 2024-03-02 }`. */
export const flowText = (map: object): string => new Document(map, { flow: true }).toString(OPTIONS).trimEnd()

/** A map as YAML, a line a key. */
export const blockText = (map: object): string[] => new Document(map).toString(OPTIONS).trimEnd().split('\n')

const OPTIONS = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }
