import { type Document, isMap, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import { applyEdit, type Edit } from '../../model/edit.ts'
import type { Amend, NewValue } from '../../model/index.ts'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'
import { ANYWHERE } from '../compile/value.ts'
import type { SourceFile } from '../file/read-yaml.ts'
import { newItem } from './new-item.ts'
import { newKey } from './new-key.ts'
import { type EditedPart, type KeyPath, partOf } from './part.ts'

/**
 * Returns the edit that adds a value to the end of a series in a rule file. Comments, order, indentation and quotes
 * stay as they are. Returns null if the file has no such series, keeps its values in another file, or uses an alias
 * (`*…`) so that the new value would also change something else.
 */
export function addValue({ text }: SourceFile, series: SeriesName, value: NewValue): Edit | null {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(mark)
  const document = readOnce(body)
  const path = document && pathTo(document, series)
  if (!document || !path) return null
  const owner = document.getIn(path, true) as YAMLMap<Node, Node | null>
  const values = owner.get('values', true) as Node | undefined
  const edit =
    values === undefined
      ? newKey(body, owner, 'values', value)
      : isSeq<Node | null>(values)
        ? newItem(body, values, value)
        : null
  if (!edit || !isClean(partOf(body, document, path, edit), value)) return null
  return { ...edit, start: edit.start + mark, end: edit.end + mark }
}

/** The series to edit: a fact, and a place (null for none). */
type SeriesName = Parameters<Amend>[0]

/** Returns whether the edited text has the same contents as before, plus the value. */
function isClean({ text, edit, path }: EditedPart, value: NewValue): boolean {
  const before = read(text)
  return before !== null && holds(applyEdit(text, edit), withValue(before, path, value))
}

/** The document parsed last: many findings are often about values of the same file. */
let last: { text: string; document: Document.Parsed | null } | null = null

function readOnce(text: string): Document.Parsed | null {
  if (last?.text !== text) last = { text, document: read(text) }
  return last.document
}

function read(text: string): Document.Parsed | null {
  const document = parseDocument(text, { ...CORE_SCHEMA, uniqueKeys: false, logLevel: 'error' })
  return document.errors.length === 0 ? document : null
}

/** Returns the keys that lead to the last part of the series that has values; to the last part if none has. */
function pathTo(document: Document.Parsed, { fact, place }: SeriesName): KeyPath | null {
  const paths: KeyPath[] = [['facts', fact], ...listAt(document, 'series').map((_, i): KeyPath => ['series', i])]
  const parts = paths.filter((path) => {
    const owner = document.getIn(path, true)
    if (!isMap(owner)) return false
    const isOfFact = path[0] === 'facts' || owner.get('fact') === fact
    const written = owner.get('place') ?? null
    return isOfFact && (written === ANYWHERE ? null : written) === place
  })
  const hasValues = (path: KeyPath) => isSeq(document.getIn([...path, 'values'], true))
  return parts.findLast(hasValues) ?? parts.at(-1) ?? null
}

function listAt(document: Document.Parsed, key: string): readonly unknown[] {
  const list = document.get(key, true)
  return isSeq(list) ? list.items : []
}

/** Returns the expected contents of the file after the edit. */
function withValue(document: Document.Parsed, path: KeyPath, value: NewValue): unknown {
  const data: unknown = JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: -1 })))
  let owner = data as Record<string | number, unknown>
  for (const key of path) owner = owner[key] as Record<string | number, unknown>
  const before = owner.values
  owner.values = [...(Array.isArray(before) ? before : []), value]
  return data
}

const holds = (text: string, data: unknown): boolean => {
  const document = read(text)
  return document !== null && JSON.stringify(document.toJS({ maxAliasCount: -1 })) === JSON.stringify(data)
}
