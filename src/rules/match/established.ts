import {
  isAdjective,
  isDate,
  isDeterminer,
  isMonth,
  isNationality,
  isNoun,
  isPastTense,
  isPlace,
  isPossessive,
  isProperName,
  isVerb,
} from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'
import type { Word } from './phrase.ts'
import type { WordList } from './word-list.ts'

/** How far before or behind the word for an event its modifiers, place and day are looked for, in tokens. */
const REACH = { before: 6, behind: 14 }

/**
 * Tells whether the sentence names an event as one that is known: a word of the list with a place in its name ("the Lockerbie
 * bombing"), or a definite one with a day, month or year ("the assault of 4 June", "the May 2022 shooting"), or any with a
 * year. "The attack on Friday" is news of the day. What came after the event is not its toll ("killed since the attack").
 */
export function isEstablished(list: WordList, context: ClaimContext, sentence: readonly Word[]): boolean {
  const { tokens } = context
  return list.hits(sentence).some(({ at, length }) => {
    const [from, to] = [indexOf(tokens, sentence[at]), indexOf(tokens, sentence[at + length - 1])]
    if (from < 0 || to < 0) return false
    const start = phraseStart(tokens, from)
    if (isAnniversary(tokens, start) && isTold(tokens.slice(to + 1, context.at))) return true
    const isNoun = length > 1 || opensNoun(tokens[from - 1]) || (start < from && opensNoun(tokens[start]))
    if (!isNoun && (isVerb(tokens[to]) || context.governors.some((g) => g.at === to && g.as === 'object')))
      return isPastTense(tokens[to]) && isDatedDeed(tokens, to)
    const isApart =
      /^(since|following|after|until|before)$/.test(tokens[start - 1]?.normal ?? '') ||
      (tokens[start - 1]?.normal === 'of' && REMEMBERED.test(tokens[start - 2]?.normal ?? ''))
    if ((isApart || isOfPeople(tokens, start)) && !isTold(tokens.slice(to + 1, context.at))) return false
    if (length > 1) return true
    const modifiers = tokens.slice(start, from)
    const isDefinite = modifiers.some((t) => /^(the|this|that|its|their)$/.test(t.normal) || isPossessive(t))
    // "Israel's assault" says whose it is
    const isNamed = isDefinite && modifiers.some((t) => isNameOfPlace(t) && !isPossessive(t))
    const around = [...modifiers, ...behind(tokens, to + 1), ...datedBefore(tokens, start)]
    const isPlaced = isDefinite || around.some(isNameOfPlace)
    if (hasYear(around) && hasDay(around)) return true
    if (isDefinite && hasDay(context.scope) && isTold(tokens.slice(to + 1, context.at))) return true
    return isNamed || (isPlaced && hasYear(around)) || (isDefinite && (hasDay(around) || hasYear(context.scope)))
  })
}

/** Tells whether a number is for one day, which is that of a known event and past: "killed 1,200 people on October 7". */
export const isOnDayOf = ({ claim, published, tokens }: ClaimContext, days: ReadonlySet<string>): boolean =>
  !tokens.some((token, i) => REMEMBERED.test(token.normal) && tokens[i + 1]?.normal === 'of') &&
  claim.asOf !== null &&
  claim.asOf.from === claim.asOf.to &&
  days.has(claim.asOf.from) &&
  (published === null || published > claim.asOf.to)

/** Tells whether a noun follows: "the attack", "Hamas' October 7 attack". */
const opensNoun = (before: Token | undefined): boolean => isDeterminer(before) || isPossessive(before) || isDate(before)

/** What comes after an event or looks back at it: "a day after the anniversary of the attack". */
const REMEMBERED = /^(anniversary|aftermath|wake|memory|eve|commemoration)$/

/** Tells whether an event is one whose anniversary is told of: "the first anniversary of the attacks". */
const isAnniversary = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.normal === 'of' && tokens[start - 2]?.normal === 'anniversary'

/** Words for those who planned, did or lived through an event, and for what they answer for, before a preposition and the event. */
const PEOPLE_OF =
  /^(organi[sz]er|mastermind|architect|planner|plotter|perpetrator|ringleader|instigator|financier|suspect|suspected|accused|charged|convicted|tried|jailed|sentenced|indicted|wanted|arrested|acquitted|condemned|survivor|witness|responsible|behind)s?$/

/** Tells whether what is said of people is said of those who planned or survived the event, not of its dead: "the planners of the 2010 bombings were killed". */
const isOfPeople = (tokens: readonly Token[], start: number): boolean =>
  PEOPLE_OF.test(tokens[start - 1]?.normal ?? '') ||
  (/^(of|in|for|over|to|from)$/.test(tokens[start - 1]?.normal ?? '') &&
    PEOPLE_OF.test(tokens[start - 2]?.normal ?? ''))

const indexOf = (tokens: readonly Token[], word: Word | undefined): number =>
  tokens.findIndex((token) => token.start === word?.start && token.text !== '')

/** Returns the index of the first word of the noun phrase that ends before token `head`. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let start = head
  while (
    start > 0 &&
    start > head - REACH.before &&
    !OPENS_PHRASE.test(tokens[start]?.normal ?? '') &&
    (tokens[start]?.start ?? 0) - (tokens[start - 1]?.end ?? 0) <= 1 && // "The Sahel: attacks" are none of the Sahel's own
    isModifier(tokens[start - 1] as Token)
  )
    start--
  return start
}

/** Words that begin a noun phrase, so that what stands before them is none of it: "claimed that | its assault". */
const OPENS_PHRASE = /^(the|an?|this|that|its|their)$/

const isModifier = (token: Token): boolean =>
  isNoun(token) ||
  isAdjective(token) ||
  isProperName(token) ||
  /^(the|a|an|this|that|its|their|\d+|led)$/.test(token.normal) ||
  (isVerb(token) && /(ed|ing|led)$/.test(token.normal))

/** Tells whether a word is part of a name that is neither a nation nor a month: "Fort", "Lockerbie". */
const isNameOfPlace = (token: Token): boolean =>
  isProperName(token) && isPlace(token) && !isNationality(token) && !isMonth(token)

/** Returns the words behind an event that belong to it: up to its verb. */
function behind(tokens: readonly Token[], from: number): Token[] {
  const found: Token[] = []
  for (const token of tokens.slice(from, from + REACH.behind)) {
    if (isVerb(token) || /^(that|which|who|when|but|since|until|after|before)$/.test(token.normal)) break
    if (token.normal === 'and' && isVerb(tokens[from + found.length + 1])) break
    found.push(token)
  }
  return found
}

/** Tells whether the words between an event and the number open a clause about the event: "the attack, in which". */
const isTold = (between: readonly Token[]): boolean =>
  between.some(({ normal }) => /^(which|that|when|where|whose)$/.test(normal))

/** Returns the words of the date that a clause behind "when" is told for: "in October 2023, when gunmen attacked". */
function datedBefore(tokens: readonly Token[], start: number): readonly Token[] {
  for (let i = start - 1; i > 0 && i > start - REACH.behind; i--)
    if (tokens[i]?.normal === 'when')
      return isDate(tokens[i - 1]) || hasYear(tokens.slice(i - 1, i)) ? tokens.slice(Math.max(0, i - 4), i) : []
  return []
}

const hasYear = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ normal }, i) =>
      /^(19|20)\d\d$/.test(normal) ||
      (normal === 'ago' && /^years?$/.test(tokens[i - 1]?.normal.split(' ').at(-1) ?? '')),
  )

const hasDay = (tokens: readonly Token[]): boolean => tokens.some(isMonth)

/** Tells whether a verb is dated to a year: "attacked the country in October 2023". */
function isDatedDeed(tokens: readonly Token[], verb: number): boolean {
  const words = behind(tokens, verb + 1)
  return hasYear(words) && words.some(({ normal }) => normal === 'in' || normal === 'on')
}
