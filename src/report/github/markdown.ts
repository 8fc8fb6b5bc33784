const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Any text as Markdown that shows it as it is, on one line: no markup, HTML, links, mentions or references to issues
 * come of it, and no table breaks.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\`*_[\]<>&|~$@#^=]|:(?=\S)/g, '\\$&')
    .replaceAll(/(?<=[@#])(?=[\p{L}\p{N}_-])|(?<=\bGH-)(?=\d)/giu, ZERO_WIDTH_SPACE)
    .replaceAll(/(?<=www)\./gi, '\\.')
    .replace(/^(\d*)([-+.)])/, '$1\\$2')

/** Any text in fixed width, as it is, on one line; a backslash before a bar is kept apart from it, or it would free the bar. */
export function code(text: string): string {
  const shown = oneLine(text) || ' '
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(shown) ? ' ' : ''
  const cell = shown.replaceAll(/\\(?=\|)/g, `\\${ZERO_WIDTH_SPACE}`).replaceAll('|', '\\|')
  return `${fence}${pad}${cell}${pad}${fence}`
}

/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Controls, line ends and runs of white space become one space each. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
