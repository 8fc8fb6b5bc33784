import { compareTexts, loadRules } from '../../../src/core.ts'
import { readWell } from '../fuzz.ts'
import { PATHS } from '../work.ts'

/** Reads and checks a text as an article of the format that its first byte chooses. */
export function article(data: Uint8Array): void {
  const [format = 0] = data
  readWell(textOf(data.subarray(1)), PATHS[format % PATHS.length] as string)
}

/** Compares two texts, with a NUL between them, in both directions. */
export function compare(data: Uint8Array): void {
  const [one = '', other = ''] = textOf(data).split('\0', 2)
  for (const [earlier, later] of [
    [one, other],
    [other, one],
  ] as const) {
    const { findings } = compareTexts({ text: earlier, path: 'a.md' }, { text: later, path: 'b.md' })
    for (const { in: field, start, end, text: words } of findings)
      if (field === 'text' && later.slice(start, end) !== words) throw new Error(`${start}–${end} is not "${words}"`)
  }
}

/** Reads a rule file and, after a NUL, a table beside it. Each mistake must have its place in one of the two. */
export function rules(data: Uint8Array): void {
  const [text = '', table = ''] = textOf(data).split('\0', 2)
  const files = new Map([
    ['rules/a.yml', text],
    ['rules/a.csv', table],
    ['rules/a.json', table],
  ])
  const { mistakes } = loadRules([{ path: 'rules/a.yml', text }], (path) => files.get(path) ?? null)
  for (const { path = '', line = 0, column = 0, message } of mistakes) {
    const lines = files.get(path)?.split(/\r\n?|\n/)
    if (!lines || line < 1 || line > lines.length || column < 1 || column > (lines[line - 1] ?? '').length + 1)
      throw new Error(`no such place: ${path}:${line}:${column} ${message}`)
  }
}

const textOf = (data: Uint8Array): string => new TextDecoder().decode(data)
