import { isGraded } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'

/**
 * The phrase in dictionary form, lower case, of its describing words alone: "public housing property", and whatever the
 * degree or the joining "small tenancy" ("smaller tenancies"), "digital physical sale" ("digital and physical sales").
 */
export function singular(tokens: readonly Token[], { from, to }: { from: number; to: number }): string {
  const words = tokens.slice(from, to)
  return words
    .filter(({ normal }) => !JOINING_OR_DEGREE.test(normal))
    .map((token, i, { length }) => (i === length - 1 ? token.lemma : plainDegree(token)))
    .join(' ')
    .trim()
}

const JOINING_OR_DEGREE = /^(and|or|most|least|more|less|very)$/

/** "smaller" and "smallest" as "small". */
const plainDegree = (token: Token): string => (isGraded(token) ? token.lemma : token.normal)
