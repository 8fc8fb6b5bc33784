import { looksPlural, singularOf } from '../english/forms/plural.ts'
import { isGraded, isPossessive, isProperName } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

/**
 * Returns the phrase in dictionary form, in lower case, without degrees and conjunctions: "public housing property", "small
 * tenancy" for "smaller tenancies", "digital physical sale" for "digital and physical sales".
 */
export function singular(tokens: readonly Token[], { from, to }: { from: number; to: number }): string {
  const words = tokens.slice(from, to)
  return words
    .filter(({ normal }) => !JOINING_OR_DEGREE.test(normal))
    .map((token, i, { length }) => (i === length - 1 ? headForm(token) : plainDegree(token)))
    .join(' ')
    .trim()
}

const JOINING_OR_DEGREE = /^(and|or|most|least|more|less|very)$/

/** Returns the singular of the head, also of an owner ("two nations' quarrel"); of "co-sponsors", which the tagger writes as one word, "co sponsor". */
function headForm(token: Token): string {
  const { text, lemma } = token
  if (isPossessive(token) && !isProperName(token) && looksPlural(lemma)) return singularOf(lemma)
  return /^\p{L}+-\p{L}+$/u.test(text) && !lemma.includes('-')
    ? singularOf(text.toLowerCase()).replace('-', ' ')
    : lemma
}

/** Returns "small" for "smaller" and "smallest". */
const plainDegree = (token: Token): string => (isGraded(token) ? token.lemma : token.normal)
