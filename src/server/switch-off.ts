import type { Edit, Format } from '../model/index.ts'

/** An edit that adds a note whose reason the writer is to give. */
export interface NoteEdit extends Edit {
  /** The text before and after the reason, for editors that can let the writer type it in its place. */
  before: string
  after: string
}

/** The most white space before a line that is looked at, in UTF-16 units. */
const LONGEST_INDENT = 200

/** How a format writes a note that switches a check off: around its words. */
const NOTES: Record<Exclude<Format, 'docx'>, { open: string; close: string; isInline: boolean }> = {
  markdown: { open: '<!-- ', close: ' -->', isInline: true },
  html: { open: '<!-- ', close: ' -->', isInline: true },
  mdx: { open: '{/* ', close: ' */}', isInline: true },
  asciidoc: { open: '// ', close: '', isInline: false },
  rst: { open: '.. ', close: '\n', isInline: false },
  text: { open: '[', close: ']', isInline: false },
}

/**
 * Returns the edit that switches a check off for the line at an offset, without the reason: a line of its own before a
 * paragraph, and at the end of the line before within one. Null where no note can stand: in front matter, or within a
 * paragraph of a format whose comments are lines.
 */
export function switchOff(text: string, offset: number, check: string, format: Format): NoteEdit | null {
  if (format === 'docx' || offset < headEnd(text)) return null
  const { open, close, isInline } = NOTES[format]
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const before = text.slice(0, lineStart)
  const above = before.replace(/(?:\r\n|\n|\r)$/, '')
  const isFirst = lineStart === headEnd(text) || /(?:^|[\r\n])[ \t]*$/.test(above.slice(-LONGEST_INDENT))
  const note = `${open}factlint-disable-next-line ${check}: `
  if (isFirst || format === 'text' || format === 'asciidoc') {
    const indent = isInline ? (/^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '') : ''
    const [start, end] = [`${indent}${note}`, `${close.replace('\n', newline)}${newline}`]
    return { start: lineStart, end: lineStart, replacement: start + end, before: start, after: end }
  }
  if (!isInline) return null
  return { start: above.length, end: above.length, replacement: ` ${note}${close}`, before: ` ${note}`, after: close }
}

/** Returns the offset at which front matter ends; 0 for a text without. */
const headEnd = (text: string): number =>
  /^\uFEFF?(?:---[ \t]*(?:\r\n|\n)[\s\S]*?(?:\r\n|\n)(?:---|\.\.\.)|\+\+\+[ \t]*(?:\r\n|\n)[\s\S]*?(?:\r\n|\n)\+\+\+)[ \t]*(?:\r\n|\n|$)/.exec(
    text,
  )?.[0].length ?? 0
