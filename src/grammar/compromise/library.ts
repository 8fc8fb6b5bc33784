import nlp from 'compromise/two'

/** The parts of compromise's term that are used here. */
export interface Term {
  pre: string
  text: string
  post: string
  normal: string
  machine?: string
  implicit?: string
  root?: string
  alias?: string[]
  switch?: string
  /** Stretch and place in it. */
  index?: [number, number]
  /** Whether its tags stay as the lexicon gave them. */
  frozen?: boolean
  /** How sure the tags are: 0.1 where a word is a noun for want of any sign. */
  confidence?: number
  tags: Set<string>
}

/** One place in a rule's pattern. */
export interface Slot {
  word?: string
  tag?: string
  switch?: string
  fastOr?: ReadonlySet<string>
  choices?: Slot[][]
  operator?: 'and' | 'or'
  use?: string
  anything?: boolean
  /** The name of the group that it is in. */
  group?: string
  fuzzy?: boolean
  start?: boolean
  end?: boolean
  optional?: boolean
  negative?: boolean
  greedy?: boolean
}

/** A rule of compromise that tags words by their neighbours, made ready by its `buildNet`. */
export interface NeighbourRule {
  match: string
  /** What a stretch must have at all: words, "#Tag", "%Noun|Verb%". */
  needs: readonly string[]
  /** Of these it must have `minWant` at least. */
  wants: readonly string[]
  minWant: number
  minWords: number
  ifNo?: readonly string[]
  /** What must not stand in what was found. */
  notIf?: unknown
  /** The group of the pattern that is tagged; all of it where there is none. */
  group?: number
  /** The pattern; absent before `buildNet`. */
  regs?: readonly Slot[]
}

/** Where a rule holds: stretch, first word, word behind the last. */
export type Pointer = [stretch: number, from: number, to: number]

/** compromise's insides, as its plugins see them. */
export interface World {
  model: {
    one: { lexicon: Record<string, unknown>; frozenLex: Record<string, unknown>; _multiCache: Record<string, number> }
    two: { matches: NeighbourRule[]; switches: Record<string, string | undefined> }
  }
  methods: {
    one: {
      tokenize: {
        splitTerms(text: string, model: object): string[]
        splitWhitespace(raw: string, model: object): Term
      }
      buildNet(rules: NeighbourRule[], world: World): unknown
      match(stretches: Term[][], rule: NeighbourRule): { ptrs: Pointer[] }
      setTag(terms: Term[], tags: string | string[], world: World, isSafe: boolean | null, reason: string): void
      bulkTagger(found: (NeighbourRule & { pointer: Pointer })[], stretches: Term[][], world: World): void
    }
    two: { quickSplit(document: Term[][]): Term[][] }
  }
  compute: Record<string, (view: View) => void>
}

/** compromise's document. */
export interface View {
  document: Term[][]
  world: World
  compute(steps: string | string[]): View
}

/** The world that every `nlp` in this process shares. */
export const library: World = nlp.world() as World

/** A document of these words that has gone through no step yet. */
export function viewOf(document: Term[][], world: World): View {
  const view = nlp('') as unknown as View
  view.document = document
  view.world = world
  return view
}

/** Runs one step on words in place, without the making of a document, which costs more than most steps. */
export function run(step: string, document: Term[][], world: World): void {
  const { methods, model } = world
  world.compute[step]?.({ document, docs: document, world, methods, model } as unknown as View)
}
