import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'

/** A place in a YAML text: the keys and indexes that lead to it. */
export interface YamlPlace {
  path: string[]
  /** Whether it is a key, or a value. */
  is: 'key' | 'value'
  /** The keys that its map has already, without itself. */
  beside: string[]
}

/** A word in a YAML text, with its range (UTF-16, half-open). */
export interface YamlWord {
  text: string
  start: number
  end: number
}

/** What stands in for the word that is being written; no file has it. */
const MARK = 'zzfactlintzz'

/**
 * Returns the place of the word that is being written at an offset, which may be empty, as if it was there whole: as a
 * key if it can be one, else as a value. Null where neither is possible, as in a comment.
 */
export function placeOf(text: string, offset: number): { place: YamlPlace; word: YamlWord } | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  if (/(?:^|\s)#/.test(line)) return null
  const word = wordAt(text, offset)
  const [before, after] = [text.slice(0, word.start), text.slice(word.end)]
  const isValue = /:[ \t]+(?:[[{](?:[^\]}]*,)?[ \t]*)?$/.test(before) && !/[{,][ \t]*$/.test(before)
  const keyed = `${before}${MARK}: 0${/^[ \t]*:/.test(after) ? after.replace(/^[ \t]*:/, ' #') : after}`
  const valued = `${before}${MARK}${after}`
  const place = (isValue ? null : markIn(keyed)) ?? markIn(valued)
  return place && { place, word }
}

/** Returns the word around an offset, as names of keys, facts and packs are written. */
export function wordAt(text: string, offset: number): YamlWord {
  const before = /[\w./-]{0,200}$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? ''
  const after = /^[\w./-]{0,200}/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  return { text: before + after, start: offset - before.length, end: offset + after.length }
}

/** Returns the place of the mark in a text; null if there is none that can be read. */
function markIn(text: string): YamlPlace | null {
  let found: YamlPlace | null = null
  visit(parseDocument(text, { ...CORE_SCHEMA, logLevel: 'silent', uniqueKeys: false }), {
    Scalar(key, node, parents) {
      if (node.value !== MARK) return undefined
      const way = [...parents, node]
      const map = parents.findLast(isMap)
      const own = key === 'key' ? parents.at(-1) : null
      found = {
        path: pathOf(key === 'key' ? way.slice(0, -2) : way),
        is: key === 'key' ? 'key' : 'value',
        beside: (map?.items ?? []).filter((pair) => pair !== own).map((pair) => keyOf(pair as Pair)),
      }
      return visit.BREAK
    },
  })
  return found
}

/** Returns the keys and indexes on a way through a document. */
const pathOf = (way: readonly unknown[]): string[] =>
  way.flatMap((part, i) => {
    if (isPair(part)) return [keyOf(part)]
    const list = way[i - 1]
    return isSeq(list) ? [String(list.items.indexOf(part as Node))] : []
  })

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : isAlias(key) ? key.source : '')
