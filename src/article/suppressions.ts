import type { Format, Range, Suppression } from '../model/index.ts'
import type { HeadField } from './head/front-matter-fields.ts'

/** `<!-- factlint-disable-next-line weekday: as printed on the invitation -->` */
const COMMENT = /<!--[ \t]*factlint-disable-next-line\b([^\r\n]{0,500}?)-->/g
/** The note in a comment of the other markup languages. MDX that is read as Markdown elsewhere has HTML comments too. */
const COMMENTS: Partial<Record<Format, RegExp>> = {
  asciidoc: /^\/\/[ \t]*factlint-disable-next-line\b([^\r\n]{0,500})$/gm,
  rst: /^\.\.[ \t]+factlint-disable-next-line\b([^\r\n]{0,500})$/gm,
  mdx: /(?:<!--|\{\/\*)[ \t]*factlint-disable-next-line\b([^\r\n]{0,500}?)(?:-->|\*\/\})/g,
}
/** The note in plain text, where it is a line of its own in square brackets. */
const BRACKETS = /^[ \t]*\[factlint-disable-next-line\b([^\r\n\]]{0,500})\][ \t]*$/gm
const SAID = /^[ \t]+([\w-]+)[ \t]*(?::[ \t]*([^\r\n]*))?$/

/**
 * Returns the notes that switch a check off for the next line. Blank lines and further notes do not count as the next
 * line.
 */
export function lineSuppressions(text: string, format: Format): Suppression[] {
  const note = COMMENTS[format] ?? (isPlain(format) ? BRACKETS : COMMENT)
  const notes = [...text.matchAll(note)].map(({ 0: whole, 1: said = '', index }) => {
    const [, check = '', reason = ''] = SAID.exec(said.trimEnd()) ?? []
    return { check, reason: reason.trim(), offset: index, end: index + whole.length }
  })
  const suppressions: Suppression[] = []
  let next: { offset: number; line: Range } | null = null
  for (const { end, ...note } of notes.reverse()) {
    const joins: boolean = next !== null && text.slice(end, next.offset).trim() === ''
    const line: Range = joins && next ? next.line : nextLine(text, end, next?.line ?? null)
    next = { offset: note.offset, line }
    suppressions.push({ ...note, line })
  }
  return suppressions.reverse()
}

/** Tells whether a format has no comments of its own. */
export const isPlain = (format: Format): boolean => format === 'text' || format === 'docx'

/**
 * Returns the first line after an offset that is not blank. `later` is the line found for a later offset; what follows its
 * start is not searched again, so that many notes in one line take linear time.
 */
function nextLine(text: string, offset: number, later: Range | null): Range {
  const anything = /\S/g
  anything.lastIndex = offset
  const start = anything.exec(text)?.index ?? text.length
  if (later === null || later.start < start) return { start, end: lineEnd(text, start, text.length) }
  const end = lineEnd(text, start, later.start)
  return { start, end: end < later.start ? end : later.end }
}

/** Returns the offset of the first line end in a range; its end if it has none. */
function lineEnd(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/[\r\n]/)
  return at < 0 ? to : from + at
}

/** Returns the notes in the front matter: `factlint: { disable: { weekday: as printed on the invitation } }`. */
export const headSuppressions = (fields: readonly HeadField[]): Suppression[] =>
  fields.flatMap(({ keys: [name, action, check], value, range }) => {
    if (name !== 'factlint') return []
    const at = { offset: range.start, line: null }
    if (action !== 'disable') return [{ check: '', reason: '', ...at }]
    return [check === undefined ? { check: value, reason: '', ...at } : { check, reason: reasonIn(value), ...at }]
  })

/** Returns the reason, or an empty string for values such as `true`, which give none. */
const reasonIn = (value: string): string =>
  /^(?:true|false|yes|no|on|off|null|~)$/i.test(value.trim()) ? '' : value.trim()

/** Returns plain text with its notes replaced by spaces, same length. */
export const maskSuppressions = (text: string): string => text.replace(BRACKETS, (note) => ' '.repeat(note.length))
