import { isMap, type Node, type YAMLSeq } from 'yaml'
import type { Edit } from '../../model/edit.ts'
import { blockText, flowText, indentAt, lineEnd, lineStart, newlineIn } from './layout.ts'

/** The edit that puts a map of plain values at the end of a list, written as its last item is; null where it cannot be told how. */
export function newItem(text: string, list: YAMLSeq<Node | null>, item: object): Edit | null {
  const last = list.items.at(-1)
  if (!list.range || (last && !last.range)) return null
  if (!list.flow) return last?.range ? inBlock(text, list.range[0], last, item) : null
  return last?.range ? inFlow(text, last.range, item) : put(list.range[0] + 1, flowText(item).replace(/^|$/g, ' '))
}

const put = (at: number, replacement: string): Edit => ({ start: at, end: at, replacement })

/** A line of its own, or a few, behind the last item and the comment on its line. */
function inBlock(text: string, dash: number, last: Node, item: object): Edit {
  const indent = indentAt(text, dash)
  const lines = isMap(last) && !last.flow ? blockText(item) : [flowText(item)]
  const newline = newlineIn(text)
  const words = lines.map((line, i) => `${newline}${indent}${i === 0 ? '- ' : '  '}${line}`)
  return put(lineEnd(text, contentEnd(text, last)), words.join(''))
}

/** Where the words of a node end, without the line ends that belong to it. */
function contentEnd(text: string, { range }: Node): number {
  const [start, end] = range ?? [0, 0]
  return start + text.slice(start, end).trimEnd().length
}

/** What may stand behind the last item on its line: a comma, a comment. */
const REST = /^[ \t]*(,?)[ \t]*(?:#.*)?$/

/** On a line of its own where the last item has one, else behind it. */
function inFlow(text: string, [start, end]: readonly [number, number, number], item: object): Edit {
  const stop = lineEnd(text, end)
  const rest = REST.exec(text.slice(end, stop))
  const before = text.slice(lineStart(text, start), start)
  if (!rest || before.trim() !== '') return put(end, `, ${flowText(item)}`)
  const line = `${newlineIn(text)}${before}${flowText(item)}`
  if (rest[1] === ',') return put(stop, `${line},`)
  return { start: end, end: stop, replacement: `,${text.slice(end, stop)}${line}` }
}
