import { isScalar, type Node, type Pair } from 'yaml'

/** A number that YAML reads as several values, because of its commas. */
export interface CommaNumber {
  /** As written: "1,300,000". */
  written: string
  /** Offset (UTF-16) of its first digit. */
  offset: number
  number: number
  /** How many values it was read as. */
  values: number
}

/** Returns the number with commas that starts at a value of a flow map: `{ value: 1,300,000 }`; null if there is none. */
export const commaNumberInMap = (pairs: readonly Pair<Node, Node | null>[], at: number): CommaNumber | null =>
  joined(pairs[at]?.value ?? null, (i) => keyAlone(pairs[at + i]))

/** Returns the number with commas that starts at an item of a flow list: `[1,300, 1,400]`; null if there is none. */
export const commaNumberInList = (items: readonly (Node | null)[], at: number): CommaNumber | null =>
  joined(items[at] ?? null, (i) => items[at + i] ?? null)

/** Returns the key of a pair that has no value. */
function keyAlone(pair: Pair<Node, Node | null> | undefined): Node | null {
  const isAlone = pair && (pair.value === null || (isScalar(pair.value) && pair.value.source === ''))
  return isAlone ? pair.key : null
}

/** Joins a number with the groups of three digits that follow it after a comma without a space; `next` returns the i-th part behind it. */
function joined(first: Node | null, next: (i: number) => Node | null): CommaNumber | null {
  const start = plain(first)
  if (!first || start === null || !/^[+-]?[1-9][0-9]{0,2}$/.test(start)) return null
  const groups = [start]
  let end = first.range?.[1] ?? 0
  for (let node = next(1); node; node = next(groups.length)) {
    const group = plain(node)
    if (group === null || !/^[0-9]{3}(?:\.[0-9]+)?$/.test(group) || node.range?.[0] !== end + 1) break
    groups.push(group)
    end = node.range[1]
  }
  if (groups.length === 1) return null
  const offset = first.range?.[0] ?? 0
  return { written: groups.join(','), offset, number: Number(groups.join('')), values: groups.length }
}

const plain = (node: Node | null): string | null =>
  isScalar(node) && node.type === 'PLAIN' ? (node.source ?? null) : null
