import { type Side, sideOf } from '../../../claim/side.ts'
import { type Noun, nounOf } from '../../../compare/likeness.ts'
import { looksPlural } from '../../../english/forms/plural.ts'
import type { DateMention, NumberAttribute, PassageRole, Stage, StatementOf } from '../../../model/index.ts'
import { wordsAround } from '../../../wording/as-printed.ts'
import { belowHeadline } from '../below-headline.ts'
import type { ArticleText } from '../inconsistency-finder.ts'

/** A plain number that an article states, with what shows whether another one is the same. */
export interface Mention {
  side: Side
  attribute: NumberAttribute
  /** Index into the sentences of the reading. */
  sentence: number
  stage: Stage
  noun: Noun | null
  /** The words before it in its sentence, and behind it. */
  before: string
  after: string
  /** Whether "the", "those" or "all" stands right before it, as before what was mentioned already. */
  isDefinite: boolean
  /** Whether it stands in a whole sentence, not in a line of a table or list. */
  isWhole: boolean
  /** Whether it may count a whole set of things, or measures something: not "a three-party channel", "two of the ships". */
  isOfSet: boolean
  /** How many other numbers its sentence has. */
  besides: number
  /** How many numbers of the article are in its unit, or have none. */
  crowd: number
  /** The days and periods that its sentence names. */
  dates: readonly DateMention[]
}

/** Numbers that may be said twice; an age has a finder of its own. */
const ATTRIBUTES: ReadonlySet<NumberAttribute> = new Set([
  'count',
  'amount',
  'size',
  'duration',
  'share',
  'rate',
  'change',
])
/** Stages of a number that the article takes back, which nothing contradicts. */
const TAKEN_BACK: ReadonlySet<Stage> = new Set(['withdrawn', 'correction'] as const)
/** What sums up the text, and is compared with it by a check of its own. */
const SUMMING_UP: ReadonlySet<PassageRole> = new Set(['headline', 'standfirst', 'caption'] as const)
/** "The", "those", "all" right before a number, but for a currency sign. */
const DEFINITE = /(?:^|[\s("“'‘—–-])(?:the|these|those|all(?: of)?(?: the| these| those)?)\s+[£$€]?$/i
/** Words beside a number that make it an addition or another of its kind: "the other two", "the first 14", "three more". */
const NARROWED =
  /\b(?:others?|another|more|additional|further|extra|first|last|next|previous|final|remaining|every|each|top|best|initial|original|second|third)\s+(?:[\p{L}'’-]+\s+)?[£$€]?$/iu
const NARROWED_BEHIND = /^\s+(?:other|more|additional|further|fewer|less)\b/i
/** Figures side by side, as in a table: "34 cents vs 17 cents". */
const SIDE_BY_SIDE = /\bvs\b/i
/** A whole sentence, which lines of tables and most list items are not. */
const WHOLE = /^(?!\s*[-–—•*]).*[.!?…]["”’')\]]*\s*$/s

/** Tells whether a sentence is a whole one, not a line of a table or list. */
export const isWholeSentence = (text: string): boolean => WHOLE.test(text)

/** Words beside a number that does not count a set of things: "a three-party channel", "two of the ships", "Pontiac (1,600 workers)". */
const JOINED = /^[-–]\p{L}/u
const PART_BEHIND = /^\s+of (?:the|them|those|these|its|his|her|their|which|whom)\b/i
const IN_BRACKETS = /\($/
/** The digits of a label: "the 20210212 snapshot", "the 4.1 series". */
const LABEL = /^(?:\d{5,}|\d+\.\d+)$/

/** Text before a number that is looked at, in UTF-16 units. */
const REACH = 60

/** Returns the numbers of the text that may be said again, in order, without those of the headline, standfirst and captions. */
export function mentionsIn({ reading, statements, markedSentences }: ArticleText): Mention[] {
  const below = new Set(belowHeadline(reading))
  const numbersIn = countBy(reading.sentenceOf, (sentence) => sentence)
  const crowds = countBy(reading.quantities, ({ unit }) => unit)
  return statements.numbers.filter(mayBeSaidAgain).flatMap((row) => {
    const side = sideOf(reading, row.source.index)
    const { unit } = side.quantity
    const { text, passage } = side.sentence
    if (SUMMING_UP.has(reading.article.passages[passage]?.role ?? 'body') || SIDE_BY_SIDE.test(text)) return []
    if (!below.has(side.sentence)) return []
    if (unit === null && LABEL.test(side.quantity.text)) return []
    const { before, after } = wordsAround(side)
    const lead = before.slice(-REACH)
    const noun = nounOf(side)
    if (NARROWED.test(lead) || NARROWED_BEHIND.test(after)) return []
    const { sentence } = row.at
    return {
      side,
      attribute: row.attribute,
      sentence,
      stage: row.stage,
      noun,
      before,
      after,
      isDefinite: DEFINITE.test(lead),
      isWhole: isWholeSentence(text),
      isOfSet: unit !== null || isOfSet(noun, lead, after),
      besides: (numbersIn.get(sentence) as number) - 1,
      crowd: crowds.get(unit) as number,
      dates: markedSentences[sentence]?.dates ?? [],
    }
  })
}

function countBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

function mayBeSaidAgain({ attribute, stage, value }: StatementOf<NumberAttribute>): boolean {
  const { low, high, vague, bound } = value
  const isNumber = !vague && bound !== 'between' && (low ?? high ?? 0) > 1
  return isNumber && ATTRIBUTES.has(attribute) && !TAKEN_BACK.has(stage)
}

/** Tells whether a number without a unit counts a set of things, or nothing that is named. */
function isOfSet(noun: Noun | null, lead: string, after: string): boolean {
  if (JOINED.test(after) || PART_BEHIND.test(after) || IN_BRACKETS.test(lead)) return false
  return noun === null || noun.isPerson || looksPlural(noun.text.split(' ').at(-1)?.toLowerCase() ?? '')
}
