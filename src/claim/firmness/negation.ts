import { isAdverb, isVerb } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

const NEGATING = new Set('not never no none neither nor without'.split(' '))

/** What is not told of the counted, who are nonetheless: "the whereabouts of the 12 are not known", "40 who were not identified". */
const UNTOLD = /^(known|identified|named|specified|disclosed)$/

/** Tells whether a word negates; not "not known", "not only", "not least", "83 not out" and "No. 42". */
const isNegation = (reach: readonly Token[], i: number): boolean =>
  NEGATING.has(reach[i]?.normal ?? '') &&
  !/^(only|just|least|to|even|yet|until|out|\d+)$/.test(reach[i + 1]?.normal ?? '') &&
  !UNTOLD.test(reach[isAdverb(reach[i + 1]) ? i + 2 : i + 1]?.normal ?? '')

/** Tells whether "not" means none of what follows: "not one of the 40", "not a single house". */
const isNotOne = (reach: readonly Token[], i: number): boolean =>
  reach[i]?.normal === 'not' &&
  (reach[i + 1]?.normal === 'one' || (reach[i + 1]?.normal === 'a' && reach[i + 2]?.normal === 'single'))

/** Tells whether a negation stands beside its verb or the number: "did not kill", "no hostages"; not "not fast enough for two players". */
function isNear(reach: readonly Token[], i: number, own: Token): boolean {
  const isDeterminer = /^(no|none|neither|nor|without)$/.test(reach[i]?.normal ?? '') || isNotOne(reach, i)
  const distance = own.start - (reach[i]?.start ?? 0)
  if (isDeterminer) return distance > 0 && distance < 25
  return [i - 1, i + 1, i + 2].some((j) => isVerb(reach[j]))
}

/** Tells whether words deny the number. */
export const isNegated = (words: readonly Token[], own: Token): boolean =>
  words.some((_, i) => isNegation(words, i) && isNear(words, i, own))
