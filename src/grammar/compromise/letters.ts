import { library, run, type Term, type World } from './library.ts'

/** Tags that say so little that a word with no other is taken for a noun. */
const WEAK = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm']

const { methods, model } = library

/** A world in which a lone word is tagged by its letters and by nothing that wants neighbours. */
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

/** The tags of a word by its case, its endings and its marks, for one that the lexicon has been asked for. */
export function tagsBySpelling(word: Term, isFirst: boolean): ReadonlySet<string> {
  const { confidence: _, ...unsure } = word
  const term: Term = { ...unsure, index: [0, isFirst ? 0 : 1], tags: new Set(word.tags) }
  run('preTagger', [[term]], alone)
  const { tags } = term
  if (term.confidence === 0.1 && !WEAK.some((tag) => tags.has(tag))) return new Set()
  return isGuessed(term, word.tags) ? new Set(['Verb']) : tags
}

/** Whether the tense of a bare verb was guessed, as is done only after the word before it has looked at it. */
function isGuessed({ tags, confidence }: Term, known: ReadonlySet<string>): boolean {
  const [first, second, ...others] = tags
  return first === 'Verb' && second !== undefined && !known.has(second) && others.length === 0 && confidence !== 0.6
}

/** A world in which words are tagged as the library does, a stretch at a time. */
export const phraseWorld: World = {
  ...library,
  methods: { ...methods, two: { ...methods.two, quickSplit: (stretches) => stretches } },
}

const NONE = Array.from({ length: 8 }, () => ({}))

/** The same for words that have their tags by letters: they are tagged by those around them only. */
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
