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
  /** Index of its stretch, and its own index there. */
  index?: [number, number]
  /** Whether no later step may change its tags. */
  frozen?: boolean
  /** How certain the tags are; 0.1 if a word is a noun only by default. */
  confidence?: number
  tags: Set<string>
}

/** One place in the pattern of a rule. */
export interface Slot {
  word?: string
  tag?: string
  switch?: string
  fastOr?: ReadonlySet<string>
  choices?: Slot[][]
  operator?: 'and' | 'or'
  use?: string
  anything?: boolean
  /** Name of the group that it belongs to. */
  group?: string
  fuzzy?: boolean
  start?: boolean
  end?: boolean
  optional?: boolean
  negative?: boolean
  greedy?: boolean
}

/** A rule of compromise that tags words by their neighbours, prepared by its `buildNet`. */
export interface NeighbourRule {
  match: string
  /** What a stretch must contain: words, "#Tag", "%Noun|Verb%". */
  needs: readonly string[]
  /** At least `minWant` of these must be there. */
  wants: readonly string[]
  minWant: number
  minWords: number
  ifNo?: readonly string[]
  /** What the matched words must not contain. */
  notIf?: unknown
  /** The group of the pattern that is tagged; the whole match if there is none. */
  group?: number
  /** The pattern; absent before `buildNet`. */
  regs?: readonly Slot[]
  /** What it does to the words that it matches. */
  tag?: string
  unTag?: string
  chunk?: string
  safe?: boolean
  freeze?: boolean
  reason?: string
}

/** What a rule does at a place. */
export type TagAt = Pick<NeighbourRule, 'match' | 'tag' | 'unTag' | 'chunk' | 'safe' | 'freeze' | 'reason'> & {
  pointer: Pointer
}

/** A match: index of the stretch, of the first word, and of the last word plus one. */
export type Pointer = [stretch: number, from: number, to: number]

/** compromise's internals, as its plugins see them. */
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
      match(stretches: Term[][], rule: Pick<NeighbourRule, 'regs'>): { ptrs: Pointer[] }
      setTag(terms: Term[], tags: string | string[], world: World, isSafe: boolean | null, reason: string): void
      bulkTagger(found: TagAt[], stretches: Term[][], world: World): void
    }
    two: { quickSplit(document: Term[][]): Term[][] }
  }
  compute: Record<string, (view: View) => void>
}

/** A document of compromise. */
export interface View {
  document: Term[][]
  world: World
  compute(steps: string | string[]): View
}

/** The world that every use of `nlp` shares. */
export const library: World = nlp.world() as World

/** Returns a document of these words, before any step. */
export function viewOf(document: Term[][], world: World): View {
  const view = nlp('') as unknown as View
  view.document = document
  view.world = world
  return view
}

/** Runs one step on words in place. This avoids making a document, which takes longer than most steps. */
export function run(step: string, document: Term[][], world: World): void {
  const { methods, model } = world
  world.compute[step]?.({ document, docs: document, world, methods, model } as unknown as View)
}
