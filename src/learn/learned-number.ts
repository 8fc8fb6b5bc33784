import { TIME_UNITS } from '../english/words/calendar.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import { titleWords } from '../english/words/titles/titles.ts'
import { isAnyOf, isDate, isNoun, isPastTense, isPlural, isSingular } from '../grammar/word-class.ts'
import type { Bound, ClaimContext, Passage, Quantity, Reading, Sentence, SourceRange, Token } from '../model/index.ts'

/** A number in an article, with the words that a rule could be made from. */
export interface LearnedNumber {
  path: string
  /** 1-based line. */
  line: number
  /** Day that it is about, YYYY-MM-DD. */
  day: string
  published: string
  sentence: string
  low: number | null
  high: number | null
  bound: Bound
  unit: string | null
  per: string | null
  place: string | null
  /** The phrase counted or measured, as written, in lower case, head last; empty where there is none. */
  counted: readonly string[]
  /** Its head in the singular; empty where there is none. */
  head: string
  /** Whether the number stands before a singular noun, and so is a name. */
  isName: boolean
  /** Words near the number that distinguish it from others of its kind. */
  words: readonly NearbyWord[]
}

/** A word near a number. */
export interface NearbyWord {
  /** As written, in lower case unless it is a name. */
  text: string
  lemma: string
  kind: 'deed' | 'thing' | 'name'
}

/** Returns the numbers of an article that a rule could check; `lineOf` returns the 1-based line in which a range begins. */
export function learnedNumbersOf(reading: Reading, lineOf: (range: SourceRange) => number): LearnedNumber[] {
  const { published, path } = reading.article
  if (published === null || path === null) return []
  return reading.contexts.flatMap((context, i) => {
    const sentence = reading.sentences[reading.sentenceOf[i] as number] as Sentence
    const passage = reading.article.passages[sentence.passage] as Passage
    if (!isUsable(context, passage)) return []
    const { quantity, claim, counted } = context
    const { low, high, bound, unit, per } = quantity
    const day = claim.asOf !== null && claim.asOf.to < published ? claim.asOf.to : published
    return [
      {
        ...{
          path,
          line: lineOf(reading.quantities[i] as Quantity),
          day,
          published,
          sentence: sentence.text.replace(/\s+/g, ' ').trim(),
        },
        ...{ low, high, bound, unit, per, place: claim.place },
        counted: counted.map(({ normal }) => normal),
        head: counted.at(-1)?.lemma ?? '',
        isName: unit === null && isName(counted.at(-1)),
        words: nearbyWords(context),
      },
    ]
  })
}

/** Least number kept: smaller ones count anything ("two men", "three times"). */
const LEAST = 3
/** Percentage that is not kept: all of something. */
const WHOLE = 100

/** Units of time and age, which say how long something took. */
const TIME_AND_AGE = new Set([...TIME_UNITS, 'year old'])

/** What a rule can give a number for: "15 a session" has no rule. */
const RULED_PERIODS = new Set(['hour', 'day', 'week', 'month', 'year'])

function isUsable(context: ClaimContext, { role, text }: Passage): boolean {
  const { quantity, claim, counted, isAge, isAdditional, isAtUnstatedTime } = context
  const { low, high, unit, per, vague, change } = quantity
  if (role === 'heading' || role === 'headline') return false
  if (claim.fact !== null || claim.modality !== 'asserted' || isAge || isAdditional || isAtUnstatedTime) return false
  if (per !== null && !RULED_PERIODS.has(per)) return false
  if (vague || change !== null || quantity.role !== null || (unit !== null && TIME_AND_AGE.has(unit))) return false
  if (context.tokens[context.at - 1]?.normal === 'top' || isCompound(context, text) || counted.some(isAbbreviation))
    return false
  if (counted.some(isDate)) return false
  if (unit === 'percent' && low === WHOLE) return false
  return Math.abs(low ?? high ?? 0) >= (unit === null ? LEAST : Number.MIN_VALUE)
}

/** Tells whether a number describes the kind of a thing: "a 64-bit installer", "the 100-metre line". */
const isCompound = ({ tokens, at, quantity }: ClaimContext, text: string): boolean =>
  text[tokens[at]?.end ?? 0] === '-' || /[0-9]-\p{L}/u.test(quantity.text)

/** Abbreviations of financial news: "65 billion U.S. dlrs", "3,337,000 vs 4,881,000". */
const isAbbreviation = ({ normal }: Token): boolean => /^[a-z]+$/.test(normal) && !/[aeiouy]/.test(normal)

/** Tells whether a number is a name: "508 compliance", "Section 230 protection". */
const isName = (head: Token | undefined): boolean =>
  isSingular(head) && !isPlural(head) && head?.normal.endsWith('s') === false

/** Words that say nothing about what is counted. */
const EMPTY = new Set([
  ...STOP_WORDS,
  ...TIME_UNITS,
  ...titleWords('address'),
  ...'tell report add announce note include make take get go come see give use new last first next time today'.split(
    ' ',
  ),
  ...'people person number total way thing part percent cent inc corp co ltd plc south north east west'.split(' '),
])

const KINDS: readonly [NearbyWord['kind'], (token: Token) => boolean][] = [
  ['name', isAnyOf('proper-name', 'acronym')],
  ['deed', isAnyOf('verb', 'adjective')],
  ['thing', isNoun],
]

function nearbyWords({ scope, counted, tokens, at }: ClaimContext): NearbyWord[] {
  const all =
    counted.length > 0
      ? scope.filter((token) => !counted.includes(token))
      : tokens.slice(at + 1, at + 2).filter(isState)
  const words = all.flatMap((token) => {
    const kind = kindOf(token)
    return kind && /^\p{L}[\p{L}'’-]{2,}$/u.test(token.text) && !EMPTY.has(token.lemma) && !EMPTY.has(token.normal)
      ? [{ text: kind === 'name' ? token.text : token.normal, lemma: token.lemma, kind }]
      : []
  })
  return [...new Map(words.map((word) => [word.lemma, word])).values()]
}

/** Words that count people on their own: "29,092 dead and 69,028 wounded". */
const isState = (token: Token): boolean =>
  isPastTense(token) || /^(?:dead|missing|ill|sick|homeless|alive)$/.test(token.normal)

const isUnfit = isAnyOf(
  ...(['helper-verb', 'copula', 'particle', 'pronoun', 'date', 'adverb'] as const),
  ...(['preposition', 'conjunction', 'determiner'] as const),
)

const kindOf = (token: Token): NearbyWord['kind'] | null =>
  isUnfit(token) ? null : (KINDS.find(([, isOfKind]) => isOfKind(token))?.[0] ?? null)
