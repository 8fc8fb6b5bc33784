import { baseForms } from '../english/forms/base-forms.ts'
import {
  isAdverb,
  isAnyOf,
  isConjunction,
  isCopula,
  isDate,
  isHelperVerb,
  isPreposition,
} from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import type { Counted, Counts } from './counted/counted.ts'
import { isClauseVerb } from './segments.ts'

/**
 * Returns what an earlier number counts where a bare number stands in a clause built like the earlier one's: "14 clinics on the
 * mainland and three on the islands", "Labour took nine wards, the Greens four", "Peru offered ten jets, while Chile sent two",
 * "bought 16 trams, bringing the total to 75"; null elsewhere.
 */
export function parallelTo(counts: Counts, index: number): Counted | null {
  const { quantities, positions, countings, tokens } = counts
  const at = positions[index] as number
  if (at < 1 || countings[index] || quantities[index]?.unit !== null || !endsPhrase(tokens, at)) return null
  const earlier = namedBefore(counts, index)
  const counting = earlier === null ? null : (countings[earlier] ?? null)
  if (earlier === null || !counting) return null
  const pair = { tokens, at, before: positions[earlier] as number, counting }
  const isSaid = hasSamePreposition(pair) || isGapped(pair) || isContrasted(pair) || isTotal(pair)
  return isSaid ? counting : null
}

/** A bare number, and the earlier one that names what it counts, as token indices. */
interface Pair {
  tokens: readonly Token[]
  at: number
  before: number
  counting: Counted
}

/** Numbers before one that are looked at, and tokens between two. */
const CLOSE = 4
const FAR = 16

/** Returns the index of the nearest earlier number that names what it counts, if only bare numbers stand between; null for none. */
function namedBefore({ quantities, positions, countings }: Counts, index: number): number | null {
  for (let j = index - 1; j >= Math.max(0, index - CLOSE); j--) {
    const [counting, at] = [countings[j], positions[j] as number]
    if (quantities[j]?.unit !== null || at < 0) return null
    if (counting) return counting.from > at && (positions[index] as number) - counting.to <= FAR ? j : null
  }
  return null
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.normal ?? ''
const touches = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1

/** Tells whether nothing that the number could count or describe follows it. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !touches(tokens, at)) return true
  return (
    isPreposition(next) || isConjunction(next) || isDate(next) || /^(?:to|last|this|next|so|more)$/.test(next.normal)
  )
}

const PLACING = /^(?:in|on|at|near|from|to|over|under|during|before|after)$/
const JOINING = /^(?:and|but|or|plus)$/

/** "25 shops in the spring and 11 in the autumn", "300 members to retirement, 90 to rivals". */
function hasSamePreposition({ tokens, at, counting }: Pair): boolean {
  const placing = word(tokens, at + 1)
  if (!PLACING.test(placing) || word(tokens, counting.to) !== placing || isClauseVerb(tokens[at + 2])) return false
  const isJoined = JOINING.test(word(tokens, at - 1)) || !touches(tokens, at - 1)
  return isJoined && !tokens.slice(counting.to, at).some(isClauseVerb)
}

const isOwner = isAnyOf('proper-name', 'plural', 'organization')
const isRanked = isAnyOf('graded', 'person', 'date')
/** "Labour took nine wards and the Greens four", "the first train carried 210 passengers, the second 340". */
function isGapped({ tokens, at, before, counting }: Pair): boolean {
  if (!isDeed(tokens[before - 1]) || tokens.slice(counting.to, at).some(isClauseVerb)) return false
  const last = isAdverb(tokens[at - 1]) ? at - 2 : at - 1
  let from = last
  while (from > counting.to && last - from < 3 && word(tokens, from) !== 'the' && touches(tokens, from - 1)) {
    if (!isOwner(tokens[from - 1]) && word(tokens, from - 1) !== 'the') break
    from--
  }
  const hasName = isOwner(tokens[last]) || word(tokens, from) === 'the'
  if (!hasName || tokens.slice(from, last + 1).some(isRanked)) return false
  return !touches(tokens, from - 1) || /^(?:and|while|but)$/.test(word(tokens, from - 1))
}

/** Verbs whose bare number is an age, a level or a score of its own: "turned 60", "hit 90", "batted 301". */
const LEVELS =
  /^(?:turn|hit|reach|top|score|bat|average|finish|close|open|end|stand|weigh|measure|read|rate|shoot|bowl|touch|trade|run|wear|make|age|live|call|dial|number|total|strike|post|be)$/
const isLevel = (verb: Token | undefined): boolean => baseForms(verb?.normal ?? '').some((form) => LEVELS.test(form))
const PRICED = /^(?:index|share|stock|price|market|average|dow|nasdaq|dollar|pound|euro|yen)$/
const isActor = isAnyOf('noun', 'pronoun')

/** Tells whether a word is a verb with an object, or may be one: "sent", "offered". */
export const isDeed = (token: Token | undefined): boolean =>
  (isClauseVerb(token) && !isCopula(token)) || /.(?:ed|ing)$/.test(token?.normal ?? '')

/** "Peru offered ten jets, while Chile sent two", "ordered 20 jets but received nine", "faced 21 charges and was convicted of 13". */
function isContrasted({ tokens, at, before, counting }: Pair): boolean {
  const verb = word(tokens, at - 1) === 'of' ? at - 2 : at - 1
  if (!isDeed(tokens[before - 1]) || !isDeed(tokens[verb]) || isLevel(tokens[verb])) return false
  let opener = verb - 1
  while (opener > counting.to && (isHelperVerb(tokens[opener]) || isCopula(tokens[opener]) || isAdverb(tokens[opener])))
    opener--
  const isPassive = verb < at - 1 && isCopula(tokens[verb - 1])
  if (verb < at - 1 && !isPassive) return false
  if (word(tokens, opener) === 'but') return true
  if (word(tokens, opener) === 'and') return isPassive || WANTED.test(tokens[verb]?.lemma ?? '')
  return (
    isActor(tokens[opener]) &&
    !PRICED.test(tokens[opener]?.lemma ?? '') &&
    tokens.slice(counting.to, opener).some((t) => OPPOSING.test(t.normal))
  )
}
const WANTED = /^(?:need|want|plan|expect|seek)$/
const OPPOSING = /^(?:but|while|whereas|though)$/

/** "bought 16 trams, bringing the total to 75". */
const isTotal = ({ tokens, at }: Pair): boolean =>
  word(tokens, at - 1) === 'to' &&
  /^(?:total|tally|count|number)$/.test(word(tokens, at - 2)) &&
  [at - 4, at - 5].some((i) => isDeed(tokens[i]))
