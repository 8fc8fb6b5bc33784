import type { PassageBuilder } from '../passage/passage-builder.ts'
import type { HeadField, ScalarStyle } from './front-matter-fields.ts'

/** The characters that letters after a backslash stand for in a double-quoted scalar. */
const ESCAPED: Partial<Record<string, string>> = { n: '\n', t: '\t', r: '\n', _: '\u00A0', N: '\n', L: '\n', P: '\n' }

const ESCAPES: Record<ScalarStyle, RegExp | null> = {
  plain: null,
  single: /''/g,
  double: /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[\s\S])/g,
  literal: null,
  block: null,
}

/**
 * Adds the visible text of a front-matter scalar to the passage: without quotation marks, escapes decoded, lines
 * joined.
 */
export function copyScalar(builder: PassageBuilder, source: string, { range, style }: HeadField): void {
  const [start, end] = content(source, range.start, range.end, style)
  const escapes = ESCAPES[style]
  let from = start
  if (escapes) {
    for (const { 0: written, index } of source.slice(start, end).matchAll(escapes)) {
      builder.copy(from, start + index)
      from = start + index + written.length
      builder.decoded(decode(written), start + index, from)
    }
  }
  builder.copy(from, end)
}

/** Returns the range without quotation marks, or without the header of a block scalar (`|-`, `>2`). */
function content(source: string, start: number, end: number, style: ScalarStyle): [number, number] {
  if (style === 'plain') return [start, end]
  if (style !== 'block') return [start + 1, Math.max(start + 1, end - 1)]
  const lineEnd = /[\r\n]/.exec(source.slice(start, end))
  return [lineEnd ? start + lineEnd.index : end, end]
}

function decode(written: string): string {
  if (written === "''") return "'"
  const kind = written.charAt(1)
  if (/[xuU]/.test(kind) && written.length > 2) return codePoint(Number.parseInt(written.slice(2), 16))
  if (/[\r\n]/.test(kind)) return ''
  return ESCAPED[kind] ?? (/[a-z0-9]/i.test(kind) ? '' : kind)
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
