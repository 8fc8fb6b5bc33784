import { library, type NeighbourRule, type Pointer, type Term, type View } from './library.ts'
import { fits, type Outline, outlineOf, type Whereabouts, WINDOW } from './outline.ts'

/** A rule with what it asks of a stretch, as numbers of keys. */
interface Indexed {
  rule: NeighbourRule
  /** Its place in the library's order. */
  order: number
  needs: readonly number[]
  wants: readonly number[]
  never: readonly number[]
  outline: Outline
}

interface Index {
  /** Numbers of the keys: words and "%Noun|Verb%"; tags. */
  words: ReadonlyMap<string, number>
  tags: ReadonlyMap<string, number>
  /** How many keys there are. */
  size: number
  /** Rules by the rarest key that they need, or by each of those that they want one of. */
  holders: ReadonlyMap<number, readonly Indexed[]>
  /** Rules that ask for nothing. */
  always: readonly Indexed[]
}

/**
 * compromise's last step, which tags words by their neighbours, with the same outcome in a fraction of the time: it asks
 * of the words of a stretch which rules they are in, where the library asks of all rules whether their words are there,
 * and tries only rules whose outline fits.
 */
export function tagByNeighbours({ document, world }: View): void {
  const { methods } = world
  const stretches = methods.two.quickSplit(document)
  index ??= indexOf(rulesOf())
  const found: (NeighbourRule & { pointer: Pointer })[] = []
  for (const [n, terms] of stretches.entries()) {
    for (const rule of rulesFor(terms, index)) {
      for (const pointer of methods.one.match([terms], rule).ptrs) {
        pointer[0] = n
        found.push({ ...rule, pointer })
      }
    }
  }
  methods.one.bulkTagger(found, stretches, world)
}

let index: Index | null = null

/** The library's own rules, parsed; copies, unless it has parsed them itself, for it cannot parse them twice. */
function rulesOf(): NeighbourRule[] {
  const { matches } = library.model.two
  if (matches.some((rule) => rule.regs)) return matches
  const rules = matches.map((rule) => ({ ...rule }))
  library.methods.one.buildNet(rules, library)
  return rules
}

/** Of rules with the same pattern the library tries the first only. */
function indexOf(rules: readonly NeighbourRule[]): Index {
  const [words, tags] = [new Map<string, number>(), new Map<string, number>()]
  const keyOf = (name: string): number => {
    const [keys, key] = name.startsWith('#') ? [tags, name.slice(1)] : [words, name]
    const number = keys.get(key) ?? words.size + tags.size
    keys.set(key, number)
    return number
  }
  for (const { needs, wants } of rules) for (const name of [...needs, ...wants]) keyOf(name)
  const first = new Map(rules.toReversed().map((rule) => [rule.match, rule]))
  const indexed = rules.flatMap((rule, order): Indexed[] => {
    if (first.get(rule.match) !== rule) return []
    const [needs, wants, never] = [rule.needs.map(keyOf), rule.wants.map(keyOf), (rule.ifNo ?? []).map(keyOf)]
    return [{ rule, order, needs, wants, never, outline: outlineOf(rule, keyOf) }]
  })
  const common = countBy(indexed.flatMap(({ needs, wants }) => [...needs, ...wants]))
  const holders = new Map<number, Indexed[]>()
  for (const entry of indexed) {
    const rarest = [...entry.needs].sort((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0)).slice(0, 1)
    for (const key of rarest.length > 0 ? rarest : entry.wants) holders.set(key, [...(holders.get(key) ?? []), entry])
  }
  const always = indexed.filter(({ needs, wants }) => needs.length + wants.length === 0)
  return { words, tags, size: words.size + tags.size, holders, always }
}

function countBy(keys: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * The rules that may hold in a stretch, in the library's order, which decides where two of them contradict: by the first
 * of their keys that is there, then by their own place.
 */
function rulesFor(terms: readonly Term[], index: Index): NeighbourRule[] {
  const keys = terms.map((term) => keysOf(term, index))
  const windows = windowsOf(keys, index.size)
  const present = new Set(keys.flat())
  const has = (key: number) => present.has(key)
  const possible = new Set<Indexed>()
  const attempt = (entry: Indexed) => {
    if (terms.length < entry.rule.minWords || !mayHold(entry, has)) return
    if (windows.some((window) => fits(entry.outline, window))) possible.add(entry)
  }
  for (const key of present) index.holders.get(key)?.forEach(attempt)
  index.always.forEach(attempt)
  const rank = ({ needs, wants }: Indexed) => Math.min(...needs, ...wants.filter(has))
  return [...possible]
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order)
    .map(({ entry }) => entry.rule)
}

/** The keys of one word. */
function keysOf(term: Term, { words, tags }: Index): number[] {
  const keys: number[] = []
  const add = (key: number | undefined) => key !== undefined && keys.push(key)
  add(words.get(term.normal))
  if (term.machine) add(words.get(term.machine))
  if (term.implicit) add(words.get(term.implicit))
  if (term.switch) add(words.get(`%${term.switch}%`))
  for (const word of term.alias ?? []) add(words.get(word))
  for (const tag of term.tags) add(tags.get(tag))
  return keys
}

/** Windows half over each other: what a rule asks for in a row is in one of them. */
function windowsOf(keys: readonly (readonly number[])[], size: number): Whereabouts[] {
  const windows: Whereabouts[] = []
  for (let from = 0; from === 0 || from + WINDOW / 2 < keys.length; from += WINDOW / 2) {
    const within = keys.slice(from, from + WINDOW)
    const bits = new Int32Array(size)
    within.forEach((ofWord, i) => {
      for (const key of ofWord) bits[key] = (bits[key] as number) | (1 << i)
    })
    windows.push({ bits, length: within.length, first: from === 0, last: from + within.length === keys.length })
  }
  return windows
}

const mayHold = ({ rule, needs, wants, never }: Indexed, has: (key: number) => boolean): boolean =>
  needs.every(has) && !never.some(has) && (wants.length === 0 || wants.filter(has).length >= rule.minWant)
