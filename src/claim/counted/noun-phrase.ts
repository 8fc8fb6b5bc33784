import { functionWords } from '../../english/words/function-words.ts'
import { anyPhrase, withoutMore } from '../../grammar/phrase/any-phrase.ts'
import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import type { pluralPhrase } from '../../grammar/phrase/plural-phrase.ts'
import type { Token } from '../../model/index.ts'
import type { Counted } from './counted.ts'

/** Articles, possessives and demonstratives. */
export const ARTICLES = functionWords('article', 'possessive', 'demonstrative')
/** Words that may stand before the noun of a whole: "half | the condos", "two of | all those". */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, 'all', 'both', 'some', 'any'])

/** A dash, bracket, quotation mark or other mark that ends a noun phrase. */
export const MARK = /[,;:.([\]—–“”"]/

/** Returns the noun phrase that starts at token `start`; null where there is none. A number above one needs a plural in it. */
export function nounPhrase(
  tokens: readonly Token[],
  start: number,
  gap: GapBefore,
  read: typeof pluralPhrase | null = null,
): Counted | null {
  const phrase = read?.(tokens, start, gap)
  const any = phrase ? withoutMore(tokens, phrase) : anyPhrase(tokens, start, gap)
  return any && { ...any, whole: null }
}
