import { looksPlural, singularOf } from '../../english/forms/plural.ts'
import { library, type Term, viewOf } from './library.ts'
import { memoize } from './memoize.ts'

/** The tags that determine the dictionary form of a word. */
const KINDS = 'Possessive Plural Copula PastTense Gerund PresentTense Infinitive Comparative Superlative Adverb'.split(
  ' ',
)

const known = memoize<string>(20_000)

/** Returns the dictionary form of a tagged word: singular noun, infinitive; `normal` if it has no such tags. */
export function lemmaOf(term: Term, normal: string): string {
  const kinds = KINDS.filter((kind) => term.tags.has(kind))
  if (kinds.length === 0) return normal
  if (kinds.length === 1 && kinds[0] === 'Plural' && /^\p{L}+$/u.test(normal) && looksPlural(normal))
    return singularOf(normal)
  return known(`${term.machine ?? term.normal} ${term.text} ${kinds}`, () => {
    viewOf([[term]], library).compute('root')
    return term.root ?? normal
  })
}

/** Returns the infinitive of a verb in the past tense, lower case. */
export const infinitiveOf = (past: string): string =>
  lemmaOf({ pre: '', text: past, post: '', normal: past, tags: new Set(['Verb', 'PastTense']) }, past)
