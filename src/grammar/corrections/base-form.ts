import { classSet, isAnyOf, isCopula, isPlural, isProperName, withClass } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects dictionary forms that compromise does not know: "be" for "were", "life" for the plural "lives", "go" for "gone", "good"
 * and "bad" for "best" and "worst", which it takes for nouns or, with a capital, for names.
 */
export const baseForm: Correction = (tokens, at) => {
  const token = tokens[at]
  if (isCopula(token)) return { lemma: 'be' }
  if (token?.normal === 'gone') return { lemma: 'go' }
  if (token?.normal === 'lives' && isPlural(token)) return { lemma: 'life' }
  if (!token || !isNounOrAdjective(token)) return null
  const lemma = SUPERLATIVES.get(token.normal)
  return lemma === undefined ? null : { lemma, classes: isProperName(token) ? withClass(token, 'graded') : SUPERLATIVE }
}

const SUPERLATIVES = new Map([
  ['best', 'good'],
  ['worst', 'bad'],
])
const SUPERLATIVE = classSet('adjective', 'graded')
const isNounOrAdjective = isAnyOf('noun', 'adjective')
