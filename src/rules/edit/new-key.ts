import type { Node, Pair, YAMLMap } from 'yaml'
import type { Edit } from '../../model/edit.ts'
import { flowText, indentAt, lineEnd, newlineIn } from './layout.ts'

/**
 * Returns the edit that adds a key to the end of a map, with a list of one map as its value; null if the style of the
 * map is not supported.
 */
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

/** Returns the offset at which the contents of a pair end. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const start = key.range?.[0] ?? 0
  const end = value?.range?.[1] ?? key.range?.[1] ?? start
  return start + text.slice(start, end).trimEnd().length
}
