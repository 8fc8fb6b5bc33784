import { isMap, type Node, type YAMLSeq } from 'yaml'
import type { Edit } from '../../model/edit.ts'
import { blockText, flowText, indentAt, lineEnd, lineStart, newlineIn } from './layout.ts'

/**
 * Returns the edit that adds a map of plain values to the end of a list, in the style of its last item; null if that
 * style is not supported.
 */
export function newItem(text: string, list: YAMLSeq<Node | null>, item: object): Edit | null {
  const last = list.items.at(-1)
  if (!list.range || (last && !last.range)) return null
  if (!list.flow) return last?.range ? inBlock(text, list.range[0], last, item) : null
  return last?.range ? inFlow(text, last.range, item) : put(list.range[0] + 1, flowText(item).replace(/^|$/g, ' '))
}

const put = (at: number, replacement: string): Edit => ({ start: at, end: at, replacement })

/** Returns the edit that adds the item on its own lines, after the last item and the comment on its line. */
function inBlock(text: string, dash: number, last: Node, item: object): Edit {
  const indent = indentAt(text, dash)
  const lines = isMap(last) && !last.flow ? blockText(item) : [flowText(item)]
  const newline = newlineIn(text)
  const words = lines.map((line, i) => `${newline}${indent}${i === 0 ? '- ' : '  '}${line}`)
  return put(lineEnd(text, contentEnd(text, last)), words.join(''))
}

/** Returns the offset at which the contents of a node end, without trailing line endings. */
function contentEnd(text: string, { range }: Node): number {
  const [start, end] = range ?? [0, 0]
  return start + text.slice(start, end).trimEnd().length
}

/** The text allowed after the last item on its line: a comma and a comment. */
const REST = /^[ \t]*(,?)[ \t]*(?:#.*)?$/

/** Returns the edit that adds the item on its own line if the last item has one; otherwise on the same line. */
function inFlow(text: string, [start, end]: readonly [number, number, number], item: object): Edit {
  const stop = lineEnd(text, end)
  const rest = REST.exec(text.slice(end, stop))
  const before = text.slice(lineStart(text, start), start)
  if (!rest || before.trim() !== '') return put(end, `, ${flowText(item)}`)
  const line = `${newlineIn(text)}${before}${flowText(item)}`
  if (rest[1] === ',') return put(stop, `${line},`)
  return { start: end, end: stop, replacement: `,${text.slice(end, stop)}${line}` }
}
