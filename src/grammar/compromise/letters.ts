import { library, run, type Term, type World } from './library.ts'

/** Tags that say so little that a word with no other tag is taken for a noun. */
const WEAK = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm']

const { methods, model } = library

/** A world in which a single word is tagged by its spelling only, without the steps that need neighbours. */
const alone: World = {
  ...library,
  methods: {
    ...methods,
    one: {
      ...methods.one,
      setTag: (terms, tags, world, isSafe, reason) => {
        if (reason.startsWith('2-regex')) methods.one.setTag(terms, tags, world, isSafe, reason)
      },
    },
  },
}

/**
 * Returns the tags that a word gets from its case, endings and marks, after the lexicon was consulted. `isFirst` says
 * that it begins the sentence.
 */
export function tagsBySpelling(word: Term, isFirst: boolean): ReadonlySet<string> {
  const { confidence: _, ...unsure } = word
  const term: Term = { ...unsure, index: [0, isFirst ? 0 : 1], tags: new Set(word.tags) }
  run('preTagger', [[term]], alone)
  const { tags } = term
  if (term.confidence === 0.1 && !WEAK.some((tag) => tags.has(tag))) return new Set()
  return isGuessed(term, word.tags) ? new Set(['Verb']) : tags
}

/**
 * Tells whether the tense of a bare verb was guessed. compromise does so only after the word before it was considered.
 */
function isGuessed({ tags, confidence }: Term, known: ReadonlySet<string>): boolean {
  const [first, second, ...others] = tags
  return first === 'Verb' && second !== undefined && !known.has(second) && others.length === 0 && confidence !== 0.6
}

/** A world in which words are tagged as in the library, but a stretch is not split again. */
export const phraseWorld: World = {
  ...library,
  methods: { ...methods, two: { ...methods.two, quickSplit: (stretches) => stretches } },
}

const NONE = Array.from({ length: 8 }, () => ({}))

/** A world for words already tagged by spelling: they are tagged only by their neighbours. */
export const pretaggedWorld: World = {
  ...phraseWorld,
  model: {
    ...model,
    two: {
      ...model.two,
      ...{ suffixPatterns: NONE, prefixPatterns: NONE, regexText: [], regexNormal: [], regexNumbers: [], endsWith: {} },
    },
  },
}
