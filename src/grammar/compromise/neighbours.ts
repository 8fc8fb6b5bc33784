import { library, type NeighbourRule, type Pointer, type Slot, type TagAt, type Term } from './library.ts'
import {
  firstPossibleStart,
  lastPossibleEnd,
  type Outline,
  outlineOf,
  possibleEnds,
  possibleStarts,
  WINDOW,
  type WindowBits,
} from './outline.ts'

/** A rule with its requirements, as numbers of keys. */
interface Indexed {
  rule: NeighbourRule
  /** Its index in the library's list of rules. */
  order: number
  minWords: number
  minWant: number
  needs: readonly number[]
  wants: readonly number[]
  never: readonly number[]
  outline: Outline
}

/** The library's rules, by the keys that they require. */
interface Index {
  /** Numbers of the keys: `words` has words and "%Noun|Verb%", `tags` has tags. */
  words: ReadonlyMap<string, number>
  tags: ReadonlyMap<string, number>
  /** Number of keys. */
  size: number
  /** Rules by the rarest key that they need, or by each key of which they want one. */
  holders: readonly (readonly Indexed[] | undefined)[]
  /** Rules without required keys. */
  always: readonly Indexed[]
}

/**
 * Tags words by their neighbours, in place. Gives the same result as compromise's last step in a fraction of the time:
 * it looks up which rules mention the words of a stretch, where the library tests all rules, and tries only those whose
 * outline fits.
 */
export function tagByNeighbours(document: Term[][]): void {
  const { methods } = library
  const stretches = methods.two.quickSplit(document)
  index ??= indexOf(rulesOf())
  const found: TagAt[] = []
  for (const [n, terms] of stretches.entries()) {
    const windows = windowsOf(
      terms.map((term) => keysOf(term, index as Index)),
      index.size,
    )
    const isPlain = terms.every((term) => isPlainWord(term, index as Index))
    const [window] = windows.length === 1 && isPlain ? windows : []
    for (const entry of rulesFor(terms.length, windows, index)) {
      const pointers = window ? pointersWithin(entry, window, terms) : methods.one.match([terms], entry.rule).ptrs
      for (const [, from, to] of pointers) found.push(tagAt(entry.rule, [n, from, to]))
    }
    windows.forEach(giveBack)
  }
  methods.one.bulkTagger(found, stretches, library)
}

/** Returns what a rule does at a place. Its own fields are named, since to copy all of a rule takes longer than to find it. */
const tagAt = ({ match, tag, unTag, chunk, safe, freeze, reason }: NeighbourRule, pointer: Pointer): TagAt => ({
  match,
  tag,
  unTag,
  chunk,
  safe,
  freeze,
  reason,
  pointer,
})

/** Tells whether the library looks only at the keys of a word. */
const isPlainWord = ({ implicit, machine, alias, normal }: Term, { words }: Index): boolean =>
  !implicit && !alias && !(machine && words.has(normal))

/**
 * Returns the matches of a rule in plain words: from its outline alone if that is exact, else from the library, in the
 * range that the outline leaves.
 */
function pointersWithin(entry: Indexed, window: WindowBits, terms: readonly Term[]): Pointer[] {
  const { rule, outline } = entry
  if (outline.isExact) return pointersOf(entry, window)
  const first = firstPossibleStart(outline, window)
  const last = outline.atEnd ? terms.length : lastPossibleEnd(outline, window)
  const { ptrs } = library.methods.one.match([terms.slice(first, last)], rule)
  return ptrs.map(([n, from, to]) => [n, first + from, first + to])
}

/** Returns the matches of a rule with an exact outline as the library finds them: from the left, without overlap. */
function pointersOf({ rule, outline }: Indexed, window: WindowBits): Pointer[] {
  const pointers: Pointer[] = []
  const group = rule.group === undefined ? null : groupOf(rule)
  const begins = possibleStarts(outline, window)
  for (let at = 0; begins >> at !== 0; at++) {
    if ((begins & (1 << at)) === 0) continue
    pointers.push([0, at + (group?.from ?? 0), at + (group?.to ?? outline.places.length)])
    at += outline.places.length - 1
  }
  return pointers
}

/** Returns the range of slots in a rule's group, half-open. */
function groupOf({ group, regs = [] }: NeighbourRule): { from: number; to: number } {
  const isIn = (slot: Slot) => slot.group === String(group)
  return { from: regs.findIndex(isIn), to: regs.findLastIndex(isIn) + 1 }
}

let index: Index | null = null

/**
 * Returns the library's own rules, parsed. Works on copies unless the library has parsed them itself, because they
 * cannot be parsed twice.
 */
function rulesOf(): NeighbourRule[] {
  const { matches } = library.model.two
  if (matches.some((rule) => rule.regs)) return matches
  const rules = matches.map((rule) => ({ ...rule }))
  library.methods.one.buildNet(rules, library)
  return rules
}

/** Indexes the rules. Of rules with the same pattern, the library tries only the first. */
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
    const { minWords, minWant } = rule
    return [{ rule, order, minWords, minWant, needs, wants, never, outline: outlineOf(rule, keyOf) }]
  })
  const common = countBy(indexed.flatMap(({ needs, wants }) => [...needs, ...wants]))
  const holders: Indexed[][] = []
  for (const entry of indexed) {
    const rarest = [...entry.needs].sort((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0)).slice(0, 1)
    for (const key of rarest.length > 0 ? rarest : entry.wants) {
      holders[key] ??= []
      holders[key].push(entry)
    }
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
 * Returns the rules that may match in a stretch of `length` words, in the library's order, which decides between rules
 * that contradict each other: by the first of their keys that is present, then by their own index.
 */
function rulesFor(length: number, windows: readonly WindowBits[], index: Index): Indexed[] {
  const [first] = windows as [WindowBits]
  const bits =
    windows.length === 1 ? first.bits : first.bits.map((_, key) => (windows.some((w) => w.bits[key]) ? 1 : 0))
  const possible = new Map<Indexed, number>()
  const attempt = (entry: Indexed) => {
    if (length < entry.minWords || !mayHold(entry, bits)) return
    for (const window of windows) {
      if (possibleEnds(entry.outline, window) === 0) continue
      possible.set(entry, rankOf(entry, bits))
      return
    }
  }
  for (const { present } of windows) for (const key of present) index.holders[key]?.forEach(attempt)
  index.always.forEach(attempt)
  return [...possible].sort(([a, one], [b, other]) => one - other || a.order - b.order).map(([entry]) => entry)
}

/** Returns the first of the keys of a rule that is present. */
function rankOf({ needs, wants }: Indexed, bits: Int32Array): number {
  let rank = Number.POSITIVE_INFINITY
  for (const key of needs) if (key < rank) rank = key
  for (const key of wants) if (key < rank && bits[key] !== 0) rank = key
  return rank
}

/** Returns the keys of one word. */
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

/** Returns half-overlapping windows, so that whatever a rule requires in sequence is inside one of them. */
function windowsOf(keys: readonly (readonly number[])[], size: number): WindowBits[] {
  const windows: WindowBits[] = []
  for (let from = 0; from === 0 || from + WINDOW / 2 < keys.length; from += WINDOW / 2) {
    const within = keys.slice(from, from + WINDOW)
    const bits = unused.pop() ?? new Int32Array(size)
    const present: number[] = []
    within.forEach((ofWord, i) => {
      for (const key of ofWord) {
        if (bits[key] === 0) present.push(key)
        bits[key] = (bits[key] as number) | (1 << i)
      }
    })
    const [first, last] = [from === 0, from + within.length === keys.length]
    windows.push({ bits, present, length: within.length, all: 2 ** within.length - 1, first, last })
  }
  return windows
}

/** Bits of windows that are done with, all 0: to make them anew for each sentence takes longer. */
const unused: Int32Array[] = []

/** Puts the bits of a window back. */
function giveBack({ bits, present }: WindowBits): void {
  for (const key of present) bits[key] = 0
  unused.push(bits)
}

function mayHold({ minWant, needs, wants, never }: Indexed, bits: Int32Array): boolean {
  for (const key of needs) if (bits[key] === 0) return false
  for (const key of never) if (bits[key] !== 0) return false
  if (wants.length === 0) return true
  let there = 0
  for (const key of wants) if (bits[key] !== 0) there++
  return there >= minWant
}
