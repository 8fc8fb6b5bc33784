import { phraseWorld, pretaggedWorld, tagsBySpelling } from './letters.ts'
import { library, run, type Term, viewOf } from './library.ts'
import { memoize } from './memoize.ts'
import type { Word } from './words.ts'

/**
 * Returns the words of a sentence as compromise tags them up to its `preTagger`, using what is remembered about each
 * word. compromise's own steps are run only for what involves several words: contractions, all-capital stretches,
 * years.
 */
export function tagWords(words: readonly Word[]): Term[] {
  const isCut = words.some(({ isSeveral }) => isSeveral)
  const terms = isCut ? contractionsCut(words) : words.map(({ term, tags }): Term => ({ ...term, tags: new Set(tags) }))
  const inPhrase = isCut ? terms.map(() => true) : placesOfPhrases(terms, words)
  askLexicon(terms, inPhrase, isCut)
  terms.forEach((term, i) => {
    term.index = [0, i]
  })
  const stretches = library.methods.two.quickSplit([terms])
  if (stretches.some(([first]) => first?.post.includes(':'))) {
    run('preTagger', [terms], library)
    return terms
  }
  let at = 0
  for (const stretch of stretches) {
    const isPeculiar = isAllCapitals(stretch) || stretch.some(({ normal }) => isYear(normal))
    for (const [i, term] of stretch.entries())
      if (!isPeculiar) tagByLetters(term, at + i === 0, inPhrase[at + i] ? null : (words[at + i] as Word))
    at += stretch.length
    run('preTagger', [stretch], isPeculiar ? phraseWorld : pretaggedWorld)
  }
  terms.forEach((term, i) => {
    term.index = [0, i]
  })
  return terms
}

/** Splits contractions with the library, which looks at the neighbours ("there's been"); the parts come with tags. */
function contractionsCut(words: readonly Word[]): Term[] {
  const bare = words.map(
    ({ term: { pre, text, post, normal } }): Term => ({ pre, text, post, normal, tags: new Set() }),
  )
  return viewOf([bare], library).compute(['contractions', 'alias', 'machine']).document.flat()
}

/**
 * Gives a word the tags of its spelling. Its case has been considered by then, so it is marked as if it were the first.
 */
function tagByLetters(term: Term, isFirst: boolean, word: Word | null): void {
  term.tags = new Set(word ? (isFirst ? word.first : word.later) : lettersOf(term, isFirst))
  term.index = FIRST
}

const FIRST: [number, number] = [0, 0]

const wordOf = ({ machine, normal }: Term): string => machine || normal

/** Tells whether a phrase in the lexicon begins at a word: "prime minister". */
function beginsPhrase(terms: readonly Term[], from: number, longest: number): boolean {
  const { lexicon, frozenLex } = library.model.one
  let phrase = wordOf(terms[from] as Term)
  for (let i = from + 1; i < Math.min(from + longest, terms.length); i++) {
    phrase += ` ${wordOf(terms[i] as Term)}`
    if (Object.hasOwn(lexicon, phrase) || Object.hasOwn(frozenLex, phrase)) return true
  }
  return false
}

/** Returns, for each word, whether it may be part of a phrase in the lexicon. */
function placesOfPhrases(terms: readonly Term[], words: readonly Word[]): boolean[] {
  const places = terms.map(() => false)
  for (const [i, { longest }] of words.entries())
    if (longest > 1 && beginsPhrase(terms, i, longest)) places.fill(true, i, i + longest)
  return places
}

/** Looks up words of phrases in the lexicon as if they had no tags yet, one group of neighbours at a time. */
function askLexicon(terms: readonly Term[], inPhrase: readonly boolean[], isCut: boolean): void {
  for (let from = inPhrase.indexOf(true); from >= 0; ) {
    const end = inPhrase.indexOf(false, from)
    const asked = terms.slice(from, end < 0 ? terms.length : end)
    for (const term of asked) {
      if (!isCut) term.tags = new Set()
      term.frozen = false
    }
    run('freeze', [asked], library)
    run('lexicon', [asked], library)
    from = end < 0 ? -1 : inPhrase.indexOf(true, end)
  }
}

const known = memoize<ReadonlySet<string>>(20_000)

/** Returns the tags by spelling of a word that may be part of a phrase. */
const lettersOf = (term: Term, isFirst: boolean): ReadonlySet<string> =>
  known(
    `${term.pre}${term.text}${term.post} ${term.implicit} ${term.normal} ${isFirst} ${term.frozen} ${[...term.tags]}`,
    () => tagsBySpelling(term, isFirst),
  )

const isAllCapitals = (stretch: readonly Term[]): boolean =>
  !stretch.some(({ text }) => /^[a-z]/.test(text)) && stretch.filter(({ tags }) => !tags.has('ProperNoun')).length > 3

const isYear = (normal: string): boolean => normal.length === 4 && Number(normal) > 1400 && Number(normal) < 2100
