import { looksPlural } from '../english/forms/plural.ts'
import { peopleNouns } from '../english/words/people.ts'
import { isPersonNoun } from '../grammar/person-noun.ts'
import {
  isAdjective,
  isAdverb,
  isAnyOf,
  isDeterminer,
  isNoun,
  isPlace,
  isPossessive,
  isProperName,
  isQuantity,
} from '../grammar/word-class.ts'
import type { Amount, Token } from '../model/index.ts'

const OLDEST = 120

/**
 * Tells whether a quantity is somebody's age: "a 26-year-old", "aged 67", "at the age of 67", "He was 67.", "the actress,
 * 47, said", "died at 67", "a mother at 47". A bare number is an age only before punctuation or the end of the sentence.
 */
export function isAge(
  quantity: Amount,
  tokens: readonly Token[],
  at: number,
  /** The hedge before the number, and the text between it and the tokens on either side. */
  gaps: { lead: string; before: string; after: string },
) {
  if (/-old\b|\bold$|^aged\b/i.test(quantity.text)) return true
  if (quantity.unit !== null && quantity.unit !== 'year') return false
  if (quantity.unit === 'year' && /^[\d\s]+$/.test(quantity.text)) return true
  if (/\bage\b/i.test(gaps.lead)) return true
  const [second, before] = [tokens[at - 2], tokens[at - 1]]
  if (tokens[at + 1]?.normal === 'old' || /^aged?$/.test(before?.normal ?? '')) return true
  if (before?.normal === 'of' && second?.normal === 'age') return true
  if (tokens.slice(Math.max(0, at - 4), at).some((t) => /^(youngest|oldest|eldest)$/.test(t.normal))) return true
  if (before?.normal === 'of' && isBareNumber(quantity)) return AGED.has(second?.normal ?? '')
  if (!isBareNumber(quantity) || (!/^\s*[,:;.!?)—–]/.test(gaps.after) && tokens[at + 1])) return false
  if (/^(both|all)$/.test(before?.normal ?? '') && second !== undefined && before !== undefined)
    return before.start - second.end > 1 // "two pupils, both 17."
  if (gaps.before.includes(',')) return !isQuantity(before) && !isPlace(before) && tokens[at + 1] !== undefined
  if (before?.normal === 'at')
    return (
      isPerson(second) ||
      tokens.slice(Math.max(0, at - 6), at - 1).some((t, i, all) => isLifeEvent(t) && !isTheDead(all, i))
    )
  const be = isAdverb(before) ? at - 2 : at - 1
  const subject = tokens[be - 1]
  return (
    /^(was|is)$/.test(tokens[be]?.normal ?? '') &&
    (/^(he|she|who)$/.test(subject?.normal ?? '') || isProperName(subject) || isOfPerson(tokens, be))
  )
}

/** How far before "is" the subject of a clause is looked for, in tokens. */
const REACH = 16

/** Tells whether the subject of the verb at token `be` is one person: "The suspect in the killings | is 34"; not "The toll | is 34". */
function isOfPerson(tokens: readonly Token[], be: number): boolean {
  let from = be - 1
  while (from > 0 && from > be - REACH && (tokens[from] as Token).start - (tokens[from - 1]?.end ?? 0) <= 1) from--
  if (!isDeterminer(tokens[from]) && !isPossessive(tokens[from])) return false
  let head = from + 1
  while (head + 1 < be && (isNoun(tokens[head + 1]) || isAdjective(tokens[head]))) head++
  const noun = tokens[head]
  return noun !== undefined && !looksPlural(noun.normal) && isPersonNoun(noun)
}

const isBareNumber = ({ unit, counted, low, high, bound }: Amount): boolean =>
  unit === null &&
  counted === null &&
  bound === 'exact' &&
  Number.isInteger(low) &&
  low === high &&
  (low ?? 0) <= OLDEST

const isPersonOrOccupation = isAnyOf('person', 'occupation')

/** Verbs and adjectives for what happens once in a life, lemmas: "died at 91", "orphaned at 6". */
const LIFE_EVENTS = new Set(
  'adopt adopted baptise convert dead debut die divorce emigrate enlist graduate marry orphan orphaned qualify retire wed widowed'.split(
    ' ',
  ),
)

/** Tells whether "dead" stands for those who are: "the number of dead", "the dead". */
const isTheDead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === 'dead' && /^(of|the)$/.test(tokens[at - 1]?.normal ?? '')

const isLifeEvent = ({ lemma }: Token): boolean => LIFE_EVENTS.has(lemma) || lemma === 'death'

/** "A boy of 14"; in the singular. */
const AGED = peopleNouns('age')

/** Nouns for relatives and rulers, which the tagger does not always know as persons. */
const RELATIVES_AND_RULERS = peopleNouns('relative', 'ruler')

const isPerson = (token: Token | undefined): boolean =>
  isPersonOrOccupation(token) || RELATIVES_AND_RULERS.has(token?.lemma ?? '')
