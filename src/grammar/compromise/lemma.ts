import { library, type Term, viewOf } from './library.ts'
import { memoize } from './memoize.ts'

/** The tags that decide how a word comes to its dictionary form. */
const KINDS = 'Possessive Plural Copula PastTense Gerund PresentTense Infinitive Comparative Superlative Adverb'.split(
  ' ',
)

const known = memoize<string>(20_000)

/** The dictionary form of a tagged word: singular noun, infinitive; the word itself where there is none. */
export function lemmaOf(term: Term, normal: string): string {
  const kinds = KINDS.filter((kind) => term.tags.has(kind))
  if (kinds.length === 0) return normal
  return known(`${term.machine ?? term.normal} ${term.text} ${kinds}`, () => {
    viewOf([[term]], library).compute('root')
    return term.root ?? normal
  })
}

/** Returns the infinitive of a verb in the past tense, lower case. */
export const infinitiveOf = (past: string): string =>
  lemmaOf({ pre: '', text: past, post: '', normal: past, tags: new Set(['Verb', 'PastTense']) }, past)
