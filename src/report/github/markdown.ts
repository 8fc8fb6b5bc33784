import { escapeControlsInLines } from '../../base/escape-controls.ts'

const ZERO_WIDTH_SPACE = '\u200B'

/** The colon at the start of an emoji's code, which GitHub looks for in what is shown, escaped or not: ":smile:", ":+1:". */
const EMOJI_CODE = /:(?=(?:[\w+-]*[a-z][\w+-]*|\+1|-1|100|1234)\\?:)/gi

/**
 * Escapes text as one line of Markdown, with no effect as markup, HTML, links, mentions, issue references or table
 * cells.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*_[\]<>&|~$@#^=]|:(?=\S)/g, '\\$&')
    .replaceAll(/(?<=[@#])(?=[\p{L}\p{N}_-])|(?<=\bGH-)(?=\d)/giu, ZERO_WIDTH_SPACE)
    .replaceAll(/(?<=www)\./gi, '\\.')
    .replaceAll(EMOJI_CODE, `:${ZERO_WIDTH_SPACE}`)
    .replace(/^(\d*)([-+.)])/, '$1\\$2')

/**
 * Returns text as inline code on one line. A backslash before a vertical bar is separated from it, because it would
 * otherwise unescape the bar.
 */
export function code(text: string): string {
  const shown = oneLine(text) || ' '
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(shown) ? ' ' : ''
  const cell = shown.replaceAll(/\\(?=\|)/g, `\\${ZERO_WIDTH_SPACE}`).replaceAll('|', '\\|')
  return `${fence}${pad}${cell}${pad}${fence}`
}

/** Returns a row of a Markdown table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Replaces control characters, line endings and runs of white space by single spaces. */
const oneLine = (text: string): string => escapeControlsInLines(text.replaceAll(/[\p{Cc}\s]+/gu, ' ')).trim()
