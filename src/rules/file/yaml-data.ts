import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { OffsetMistake } from '../../yaml/offset-mistake.ts'
import { type CommaNumber, commaNumberInList, commaNumberInMap } from './comma-numbers.ts'
import { type Entries, type Entry, SELF } from './located.ts'
import { withGroups } from './written-number.ts'

/** The number of values that a file may have with its aliases expanded. It stops files built to exhaust memory. */
const MAX_VALUES = 500_000

/** The data of a YAML document, with the offsets of its entries. */
export interface YamlData {
  data: unknown
  entries: Entries
  mistakes: OffsetMistake[]
}

interface Converted {
  data: unknown
  /** The number of values, with aliases expanded. */
  size: number
}

/**
 * Turns a document into plain data. Reports repeated keys, keys that are not words, and aliases that contain themselves
 * or expand to too many values.
 */
export function plainData(document: Document): YamlData {
  const reader = new Reader()
  const { data } = reader.read(document.contents as Node | null)
  return { data, entries: reader.entries, mistakes: reader.mistakes }
}

class Reader {
  readonly entries: Entries = new WeakMap()
  readonly mistakes: OffsetMistake[] = []
  readonly #done = new Map<Node, Converted | null>()
  readonly #anchors = new Map<string, Node>()

  read(node: Node | null): Converted {
    if (isAlias(node)) return this.#alias(node.source, start(node))
    if (!isMap(node) && !isSeq(node)) {
      if (isScalar(node) && node.anchor) this.#anchors.set(node.anchor, node)
      return { data: isScalar(node) ? valueIn(node) : null, size: 1 }
    }
    const done = this.#done.get(node)
    if (done) return done
    if (node.anchor) this.#anchors.set(node.anchor, node)
    this.#done.set(node, null)
    const converted = isMap<Node, Node | null>(node) ? this.#map(node) : this.#list(node as YAMLSeq<Node | null>)
    this.#done.set(node, converted)
    return converted
  }

  #alias(name: string, offset: number): Converted {
    const node = this.#anchors.get(name)
    if (!node)
      return this.#refuse(
        offset,
        `\`*${name}\` repeats \`&${name}\`, which is not defined above; define it first, or put quotes around the text`,
      )
    if (this.#done.get(node) === null)
      return this.#refuse(offset, `\`*${name}\` repeats the part that it is in; remove it`)
    return this.read(node)
  }

  #map(node: YAMLMap<Node, Node | null>): Converted {
    const found = new Map<string, Entry>([[SELF, { key: start(node), value: start(node) }]])
    const pairs: [string, unknown][] = []
    let size = 1
    let skipped = 0
    for (const [i, { key, value }] of node.items.entries()) {
      const name = skipped > 0 ? null : this.#key(key)
      skipped = Math.max(0, skipped - 1)
      if (name === null) continue
      const comma = node.flow ? commaNumberInMap(node.items, i) : null
      const keyStart = start(key)
      if (found.has(name)) {
        this.mistakes.push({
          offset: keyStart,
          message: `the key \`${name}\` appears twice; keep one of them`,
        })
        continue
      }
      found.set(name, { key: keyStart, value: isEmpty(value) ? keyStart : start(value) })
      const converted = comma ? this.#comma(comma) : this.read(value)
      skipped = comma ? comma.values - 1 : skipped
      pairs.push([name, converted.data])
      size += converted.size
    }
    return this.#sized(node, Object.fromEntries(pairs), found, size)
  }

  #list(node: YAMLSeq<Node | null>): Converted {
    const found = new Map<string, Entry>([[SELF, { key: start(node), value: start(node) }]])
    const data: unknown[] = []
    let size = 1
    let skipped = 0
    for (const [i, item] of node.items.entries()) {
      if (skipped-- > 0) continue
      const itemStart = start(item)
      found.set(String(data.length), { key: itemStart, value: itemStart })
      const comma = node.flow && node.items.length > 2 ? commaNumberInList(node.items, i) : null
      const converted = comma ? this.#comma(comma) : this.read(item)
      skipped = comma ? comma.values - 1 : 0
      data.push(converted.data)
      size += converted.size
    }
    return this.#sized(node, data, found, size)
  }

  #sized(node: Node, data: object, found: Map<string, Entry>, size: number): Converted {
    if (size > MAX_VALUES)
      return this.#refuse(start(node), `with its repeats (\`*…\`) this has more than ${MAX_VALUES} values`)
    this.entries.set(data, found)
    return { data, size }
  }

  /** Reports a number that its commas split, and returns it whole. */
  #comma({ written, offset, number }: CommaNumber): Converted {
    this.mistakes.push({
      offset,
      message: `\`${written}\` is read as several values, because of its commas; write ${withGroups(String(number))}`,
    })
    return { data: number, size: 1 }
  }

  #key(node: Node | null): string | null {
    const key = isAlias(node) ? this.#anchors.get(node.source) : node
    if (isScalar(key) && key.value !== null && key.value !== '') return String(key.value).replaceAll(SELF, '')
    this.mistakes.push({ offset: start(node), message: 'expected a word as the key before the colon' })
    return null
  }

  #refuse(offset: number, message: string): Converted {
    this.mistakes.push({ offset, message })
    return NOTHING
  }
}

/** A whole number with its digits in groups of three, which YAML reads as text. */
const GROUPED = /^[+-]?[0-9]{1,3}(?:_[0-9]{3})+(?:\.[0-9]+)?$/

const valueIn = ({ value, type, source }: Scalar): unknown =>
  type === 'PLAIN' && GROUPED.test(source ?? '') ? Number((source as string).replaceAll('_', '')) : value

const NOTHING: Converted = { data: null, size: 1 }

const start = (node: Node | null): number => node?.range?.[0] ?? 0

/** Returns whether a key has no value. */
const isEmpty = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN')
