import type { OffsetMistake } from './offset-mistake.ts'

/** A key with a value of several words, without quotes, that contains a colon and a space, or ends in a colon. */
const COLON_INSIDE = /^\s*(?:- +)*([\w-]+): +(?=[^\s"'|>&*!%@`[\]{}])[^"'[\]{}]*?:(?: |$)/

/** Returns the mistake of a text that contains a colon and is not in quotes, on the line of a syntax error; null if there is none. */
export function unquotedColon(text: string, offset: number): OffsetMistake | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const line = text.slice(start, end < 0 ? undefined : end)
  let from = start
  for (const part of /[{[]/.test(line) ? line.split(/(?<=[,{}[\]])/) : [line]) {
    const key = COLON_INSIDE.exec(part.replace(/[,}\]]\s*$/, ''))?.[1]
    if (key !== undefined && from + part.length > offset - 1)
      return {
        offset: from + part.indexOf(key),
        message: `the text of \`${key}\` contains a colon; put quotes around it`,
      }
    from += part.length
  }
  return null
}
