import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from 'yaml'
import type { Range } from '../../model/index.ts'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'
import type { OffsetMistake } from '../../yaml/offset-mistake.ts'
import { syntaxMistake } from '../../yaml/syntax.ts'
import type { HeadData, HeadField, ScalarStyle } from './front-matter-fields.ts'

/** Most mistakes reported for one front matter. */
const MOST_MISTAKES = 5

/** Most aliases allowed in one front matter. */
const MOST_ALIASES = 50

const STYLES: Partial<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

/**
 * Parses YAML front matter and reads it as written: aliases are not followed, and scalars are not turned into dates. Never
 * throws.
 */
export function parseYamlHead(text: string, data: Range): HeadData {
  const document = parse(text.slice(data.start, data.end))
  const mistakes = [...syntaxMistakes(document), ...aliasMistakes(document), ...shapeMistakes(document)]
  const readable = Math.min(...mistakes.filter((mistake) => mistake.fatal).map((mistake) => mistake.offset), Infinity)
  return {
    fields: [...scalars(document.contents, [])]
      .filter(({ node }) => end(node) <= readable)
      .map(({ node, keys }) => field(node, keys, data.start)),
    mistakes: mistakes.slice(0, MOST_MISTAKES).map(({ offset, message }) => ({ offset: data.start + offset, message })),
  }
}

/** Parses YAML. Like other readers of front matter, accepts a quoted text whose further lines are not indented. */
function parse(source: string): Document.Parsed {
  const options = { ...CORE_SCHEMA, prettyErrors: false, logLevel: 'silent' } as const
  const document = parseDocument(source, options)
  if (document.errors.length === 0) return document
  const joined = parseDocument(
    source.replace(QUOTED, (quoted) => quoted.replace(/[\r\n]/g, ' ')),
    options,
  )
  return joined.errors.length === 0 ? joined : document
}

const QUOTED = /(?<=[:-][ \t])(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/g

/** A mistake, and whether the parser can only guess at what follows it. */
interface YamlMistake extends OffsetMistake {
  fatal: boolean
}

function syntaxMistakes(document: Document.Parsed): YamlMistake[] {
  const { DUPLICATE_KEY: repeated = [], other = [] } = Object.groupBy(document.errors, ({ code }) =>
    code === 'DUPLICATE_KEY' ? code : 'other',
  )
  const broken = syntaxMistake(document, other)
  return [
    ...(broken ? [{ ...broken, fatal: true }] : []),
    ...repeated.map(({ pos: [offset] }) => ({ offset, message: REPEATED, fatal: false })),
  ]
}

const REPEATED = 'this key is used twice; keep one of them'

/** Reports too many aliases. They are never followed, so many of them do no harm, but this is no front matter. */
function aliasMistakes(document: Document): YamlMistake[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) })
  const offset = offsets[MOST_ALIASES]
  return offset === undefined
    ? []
    : [{ offset, message: `it has more than ${MOST_ALIASES} aliases (\`*…\`); write the values out`, fatal: false }]
}

const shapeMistakes = (document: Document): YamlMistake[] =>
  document.contents === null || isMap(document.contents)
    ? []
    : [{ offset: 0, message: 'expected keys and values, such as `title: …`', fatal: false }]

/** Yields every scalar value with the keys that lead to it. The parser limits the depth. */
function* scalars(node: unknown, keys: string[]): Generator<{ node: Scalar; keys: string[] }> {
  if (isScalar(node)) yield { node, keys }
  else if (isSeq(node)) for (const item of node.items) yield* scalars(item, keys)
  else if (isMap(node)) {
    for (const { key, value } of node.items) yield* scalars(value, [...keys, isScalar(key) ? String(key.value) : ''])
  }
}

const field = (node: Scalar, keys: string[], offset: number): HeadField => ({
  keys,
  value: String(node.value ?? ''),
  range: { start: offset + (node.range?.[0] ?? 0), end: offset + end(node) },
  style: STYLES[node.type ?? ''] ?? 'plain',
})

const end = (node: Node): number => node.range?.[1] ?? 0
