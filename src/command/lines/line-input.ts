import { isDay } from '../../base/calendar.ts'
import type { ArticleSource, Format } from '../../model/index.ts'

/** A line of `claims --stdin` or `check --stdin`. */
export interface ArticleLine {
  id: string
  source: ArticleSource
}

/** A line of `compare --stdin`. */
export interface PairLine {
  id: string
  earlier: ArticleSource
  later: ArticleSource
}

/** An error about an input line of the wrong form. `id` is set if the line has one. */
export class LineError extends Error {
  readonly id: string | null

  constructor(id: string | null, message: string) {
    super(message)
    this.id = id
  }
}

type Fields = Record<string, unknown>
const FORMATS: readonly string[] = ['text', 'markdown', 'mdx', 'html', 'asciidoc', 'rst', 'docx'] satisfies Format[]
const ONE_OF_FORMATS = `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}`

/** Reads `{ id, text, title?, published?, path?, format? }`. */
export function readArticleLine(value: unknown): ArticleLine {
  const { id, fields } = identified(value)
  return { id, source: readSource(fields, id, '') }
}

/** Reads `{ id, earlier, later }`, each side an article without an id. */
export function readPairLine(value: unknown): PairLine {
  const { id, fields } = identified(value)
  const side = (name: 'earlier' | 'later') => {
    const part = fields[name]
    if (!isFields(part)) throw new LineError(id, `"${name}" must be an object with "text"`)
    return readSource(part, id, `${name}.`)
  }
  return { id, earlier: side('earlier'), later: side('later') }
}

function identified(value: unknown): { id: string; fields: Fields } {
  if (!isFields(value)) throw new LineError(null, 'not a JSON object')
  if (typeof value.id !== 'string') throw new LineError(null, '"id" must be a string')
  return { id: value.id, fields: value }
}

function readSource(fields: Fields, id: string, prefix: string): ArticleSource {
  const text = (name: string): string | null => {
    const given = fields[name] ?? null
    if (given !== null && typeof given !== 'string') throw new LineError(id, `"${prefix}${name}" must be a string`)
    return given
  }
  const words = text('text')
  if (words === null) throw new LineError(id, `"${prefix}text" is missing`)
  const published = text('published')
  if (published !== null && !isDay(published))
    throw new LineError(id, `"${prefix}published" must be a date that exists, as YYYY-MM-DD, not "${published}"`)
  const format = text('format')
  if (format !== null && !FORMATS.includes(format))
    throw new LineError(id, `"${prefix}format" must be ${ONE_OF_FORMATS}, not "${format}"`)
  return { text: words, title: text('title'), path: text('path'), published, format: format as Format | null }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
