import type { Node, Pair, YAMLMap } from 'yaml'
import type { Edit } from '../../model/edit.ts'
import { flowText, indentAt, lineEnd, newlineIn } from './layout.ts'

/** The edit that gives a map a new key at its end, whose value is a list of one map; null where it cannot be told how. */
export function newKey(text: string, map: YAMLMap<Node, Node | null>, key: string, item: object): Edit | null {
  const [first] = map.items
  const last = map.items.at(-1)
  if (!first?.key.range || !last) return null
  const end = endOf(text, last)
  if (map.flow) return { start: end, end, replacement: `, ${key}: [${flowText(item)}]` }
  const at = lineEnd(text, end)
  const line = `${newlineIn(text)}${indentAt(text, first.key.range[0])}`
  return { start: at, end: at, replacement: `${line}${key}:${line}  - ${flowText(item)}` }
}

/** Where the words of a pair end. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const start = key.range?.[0] ?? 0
  const end = value?.range?.[1] ?? key.range?.[1] ?? start
  return start + text.slice(start, end).trimEnd().length
}
