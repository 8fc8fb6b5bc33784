import type { Token } from '../../model/index.ts'
import { areNeighbours } from '../count.ts'
import { classSet, isAdverb, isAnyOf, isDate, isDeterminer, isNoun, isProperName, isQuantity } from '../word-class.ts'
import type { Correction } from './correction.ts'

/**
 * Corrects a noun after a plural to a verb if it can be either: "some 12 million Sudanese need food", and before an object "the pirates still
 * hold 11 ships", "the dead include six children".
 */
export const verbBehindPlural: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isNoun(token)) return null
  if (token.normal === 'faces' && isNoun(tokens[at - 1]) && isFacedWith(tokens, at))
    return { classes: FACES, lemma: 'face' }
  let before = at - 1
  while (before > at - 3 && (isAdverb(tokens[before]) || /^(still|now|worldwide)$/.test(tokens[before]?.normal ?? '')))
    before--
  if (VERBS.test(token.normal) && before === at - 1 && isMany(tokens[before]) && !isDate(tokens[before]))
    return { classes: VERB, lemma: token.normal }
  const isSubject =
    (isMany(tokens[before]) && !isDate(tokens[before])) || isThoseWho(tokens, before) || isPairOfNames(tokens, before)
  return isSubject && WITH_OBJECT.test(token.normal) && hasObject(tokens, at)
    ? { classes: VERB, lemma: token.normal }
    : null
}

const VERBS = /^(need|face|want|lack|live|work|remain)$/
/** Nouns that are verbs before an object. */
const WITH_OBJECT =
  /^(hold|include|claim|report|host|house|shelter|release|rescue|attack|target|control|cover|cause|cost|demand|offer|plan|seize|contain|count|number|total|process|supply|support|guard|estimate|witness|pass|top|near|reach|hit)$/
const VERB = classSet('verb', 'present-tense', 'infinitive')
const isMany = isAnyOf('plural', 'nationality')

/** Tells whether an adjective behind "the" stands for people: "the dead", "the missing". */
const isThoseWho = (tokens: readonly Token[], at: number): boolean =>
  /^(dead|injured|wounded|missing|displaced|homeless|poor|rich)$/.test(tokens[at]?.normal ?? '') &&
  tokens[at - 1]?.normal === 'the'

/** Tells whether the second of two names stands there: "Jordan and Lebanon | host". */
const isPairOfNames = (tokens: readonly Token[], at: number): boolean =>
  isProperName(tokens[at]) && tokens[at - 1]?.normal === 'and' && isProperName(tokens[at - 2])

/** Tells whether what is faced follows: "the strip faces starvation"; not "the rock faces of the valley". */
const isFacedWith = (tokens: readonly Token[], at: number): boolean =>
  areNeighbours(tokens[at], tokens[at + 1]) && isFaced(tokens[at + 1])
const isFaced = isAnyOf('noun', 'adjective', 'determiner')
const FACES = classSet('verb', 'present-tense')

const hasObject = (tokens: readonly Token[], at: number): boolean =>
  areNeighbours(tokens[at], tokens[at + 1]) && (isQuantity(tokens[at + 1]) || isDeterminer(tokens[at + 1]))
