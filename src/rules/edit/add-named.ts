import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { applyEdit, type Edit } from '../../model/edit.ts'
import type { NamedEntry, NamedKind } from '../../model/new-value.ts'
import { CORE_SCHEMA } from '../../yaml/core-schema.ts'
import { blockText, flowText, indentAt, lineEnd, newlineIn } from './layout.ts'
import { newItem } from './new-item.ts'

/** The part of a rule file that holds each kind. */
export const SECTIONS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
} as const satisfies Record<NamedKind, string>

/**
 * Returns the text of a rule file with a person, an organisation, a place or an event added, or with what is new of it added to the
 * entry of that name. Comments, order, indentation and quotes stay as they are. Returns null where that cannot be done by adding
 * alone: another birth year, an alias (`*…`), a file that cannot be read.
 */
export function addNamed(text: string, kind: NamedKind, entry: NamedEntry): string | null {
  const before = read(text)
  const expected = before === null ? null : merged(before, kind, entry)
  if (expected === null) return null
  let after: string | null = withEntry(text, kind, entry)
  for (const [key, values] of Object.entries(entry))
    for (const value of Array.isArray(values) ? values : [values])
      if (after !== null && key !== 'name') after = withDetail(after, kind, entry.name, key, value)
  return after !== null && JSON.stringify(read(after)) === JSON.stringify(expected) ? after : null
}

type Data = Record<string, unknown>

/** Returns the contents of a file; null for one that cannot be read. */
function read(text: string): Data | null {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { ...CORE_SCHEMA, logLevel: 'error' })
  if (document.errors.length > 0) return null
  const data: unknown = document.toJS({ maxAliasCount: -1 }) ?? {}
  return typeof data === 'object' && !Array.isArray(data) ? (data as Data) : null
}

/** Returns the contents that a file must have after the edit; null where it has something else already. */
function merged(before: Data, kind: NamedKind, { name, ...details }: NamedEntry): Data | null {
  const data = JSON.parse(JSON.stringify(before)) as Data
  const section = SECTIONS[kind]
  data[section] ??= kind === 'place' ? {} : []
  const list = data[section] as Data[]
  let own: Data | undefined
  if (kind === 'place') {
    const places = data[section] as Record<string, Data | null>
    places[name] ??= {}
    own = places[name] as Data
  } else {
    own = list.find((one) => one.name === name)
    if (own === undefined) {
      own = { name }
      list.push(own)
    }
  }
  for (const [key, value] of Object.entries(details)) {
    if (!Array.isArray(value)) {
      if (own[key] !== undefined && own[key] !== value) return null
      own[key] = value
      continue
    }
    const known = own[key] === undefined ? [] : [own[key]].flat()
    const added = value.filter((one) => !known.some((other) => JSON.stringify(other) === JSON.stringify(one)))
    if (added.length > 0) own[key] = [...known, ...added]
  }
  return data
}

const parsed = (text: string) => parseDocument<Node>(text, { ...CORE_SCHEMA, logLevel: 'error' })

/** Returns the text with an entry that has nothing but its name, if it has none. */
function withEntry(text: string, kind: NamedKind, { name }: NamedEntry): string | null {
  const document = parsed(text)
  const section = SECTIONS[kind]
  const own: unknown = document.has(section) ? document.get(section, true) : undefined
  if (own === undefined) {
    const newline = newlineIn(text)
    const gap = text === '' || text.endsWith('\n') ? '' : newline
    const line =
      kind === 'place' ? `  ${flowText({ [name]: {} }).slice(2, -2)}` : `  - ${flowText({ name }).slice(2, -2)}`
    return `${text}${gap}${section}:${newline}${line}${newline}`
  }
  if (kind === 'place') {
    if (!isMap<Node, Node | null>(own)) return null
    return pairOf(own, name) ? text : apply(text, newPair(text, own, name, {}))
  }
  if (!isSeq<Node>(own)) return null
  return itemOf(own, name) ? text : apply(text, newItem(text, own, { name }))
}

const apply = (text: string, edit: Edit | null): string | null => (edit === null ? null : applyEdit(text, edit))

const pairOf = (map: YAMLMap<Node, Node | null>, name: string): Pair<Node, Node | null> | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name)

const itemOf = (list: YAMLSeq<Node>, name: string): YAMLMap<Node, Node | null> | undefined =>
  list.items.find((item): item is Node & YAMLMap<Node, Node | null> => isMap(item) && item.get('name') === name) as
    | YAMLMap<Node, Node | null>
    | undefined

/** Returns the text with one detail more of an entry that is there. */
function withDetail(text: string, kind: NamedKind, name: string, key: string, value: unknown): string | null {
  const own: unknown = parsed(text).get(SECTIONS[kind], true)
  if (kind === 'place') {
    if (!isMap<Node, Node | null>(own)) return null
    const pair = pairOf(own, name)
    return pair ? inPlace(text, pair, key, value) : null
  }
  const item = isSeq<Node>(own) ? itemOf(own, name) : undefined
  return item ? inMap(text, item, key, value) : null
}

/** Returns the text with one detail more of a place, which may have none yet: `Gaza:`, `Gaza: {}`. */
function inPlace(text: string, { key: name, value: own }: Pair<Node, Node | null>, key: string, value: unknown) {
  if (isMap<Node, Node | null>(own) && own.items.length > 0) return inMap(text, own, key, value)
  const written = flowText({ [key]: LISTS.has(key) ? [value] : value })
  if (isMap(own) && own.range) return applyEdit(text, { start: own.range[0], end: own.range[1], replacement: written })
  const isEmpty = own === null || (isScalar(own) && own.value === null)
  const at = text.indexOf(':', name.range?.[1] ?? text.length) + 1
  return isEmpty && at > 0 ? applyEdit(text, { start: at, end: at, replacement: ` ${written}` }) : null
}

const LISTS: ReadonlySet<string> = new Set(['also', 'misspellings', 'titles'])

/** Returns the text with a value added to a key of a map: to the end of its list, or as a new key. */
function inMap(text: string, map: YAMLMap<Node, Node | null>, key: string, value: unknown): string | null {
  const own = map.get(key, true) as Node | undefined
  if (own === undefined) return apply(text, newPair(text, map, key, LISTS.has(key) ? [value] : value))
  if (!LISTS.has(key)) return text
  if (isSeq<Node | null>(own)) {
    const isKnown = own.toJSON().some((one: unknown) => JSON.stringify(one) === JSON.stringify(value))
    return isKnown ? text : apply(text, newItem(text, own, value as object))
  }
  if (!isScalar(own) || !own.range) return null
  if (own.value === value) return text
  return applyEdit(text, { start: own.range[0], end: own.range[1], replacement: flowText([own.value, value]) })
}

/** Returns the edit that adds a key to the end of a map, with its value on the same line. */
function newPair(text: string, map: YAMLMap<Node, Node | null>, key: string, value: unknown): Edit | null {
  const first = map.items[0]
  const last = map.items.at(-1)
  const written = flowText({ [key]: value }).slice(2, -2)
  if (!first?.key.range || !last) {
    const [start] = map.range ?? []
    return start === undefined || !map.flow ? null : { start: start + 1, end: start + 1, replacement: ` ${written} ` }
  }
  const range = last.value?.range ?? last.key.range
  if (!range) return null
  const end = range[0] + text.slice(range[0], range[1]).trimEnd().length
  if (map.flow) return { start: end, end, replacement: `, ${written}` }
  const at = lineEnd(text, end)
  return { start: at, end: at, replacement: `${newlineIn(text)}${indentAt(text, first.key.range[0])}${written}` }
}

/** Returns an entry as YAML, for a new file. */
export const namedText = (kind: NamedKind, { name, ...details }: NamedEntry): string =>
  kind === 'place'
    ? blockText({ places: { [name]: details } }).join('\n')
    : blockText({ [SECTIONS[kind]]: [{ name, ...details }] }).join('\n')
