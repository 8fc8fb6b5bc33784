import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Edit } from '../../model/edit.ts'
import { lineStart } from './layout.ts'

/** Keys and indexes that lead to an entry of a file. */
export type KeyPath = readonly (string | number)[]

/** A text, an edit of it, and the path to the edited map. */
export interface EditedPart {
  text: string
  edit: Edit
  path: KeyPath
}

/**
 * Returns the lines of the edited fact or series alone, so that a large file need not be parsed again to verify the
 * edit. Returns the whole text if the lines cannot be parsed alone: inside brackets, or with anchors and aliases (`&…`,
 * `*…`).
 */
export function partOf(text: string, document: Document.Parsed, path: KeyPath, edit: Edit): EditedPart {
  const whole = { text, edit, path }
  const range = linesOf(text, document, path)
  if (!range || edit.start < range.start || edit.end > range.end) return whole
  const part = text.slice(range.start, range.end)
  if (/[&*]/.test(part)) return whole
  const { start, end, replacement } = edit
  const moved = { start: start - range.start, end: end - range.start, replacement }
  return { text: part, edit: moved, path: [path[0] === 'series' ? 0 : (path[1] ?? 0), ...path.slice(2)] }
}

function linesOf(
  text: string,
  { contents }: Document.Parsed,
  [section, name]: KeyPath,
): { start: number; end: number } | null {
  if (!isMap(contents) || contents.flow) return null
  const list = contents.get(section, true)
  if ((!isMap<Node, Node>(list) && !isSeq<Node>(list)) || list.flow) return null
  const pair = isMap<Node, Node>(list) ? list.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
  const node = isMap(list) ? pair?.value : list.items[Number(name)]
  const from = pair?.key.range?.[0] ?? (node as Node | undefined)?.range?.[0]
  const end = (node as Node | undefined)?.range?.[2]
  if (from === undefined || end === undefined) return null
  const start = lineStart(text, from)
  return /^[ ]*(?:- +)?$/.test(text.slice(start, from)) ? { start, end } : null
}
