import type { ClaimContext, Modality, Spot } from './claim.ts'
import type { DateMention, Period } from './date.ts'
import type { TitleStatus } from './name.ts'
import type { Quantity } from './quantity.ts'
import type { NamedEvent, Naming } from './rules.ts'
import type { Span } from './span.ts'

/** What a statement speaks of. Two statements with one key are taken to speak of the same. */
export type Subject = NamedSubject | EventSubject | CountedSubject | DaySubject | ListSubject | UnnamedSubject

/** A person, place or organisation that is called by name. */
export interface NamedSubject {
  kind: 'name'
  /** The person or name of the rules, else the name as written. */
  key: string
  /** As written, spaces folded, without a title. */
  name: string
  /** Id of the person in the rules. */
  person: string | null
}

/** An event of the rules. */
export interface EventSubject {
  kind: 'event'
  key: string
  event: NamedEvent
}

/** A kind of thing that is counted or measured. */
export interface CountedSubject {
  kind: 'counted'
  /** The fact of the rules that is stated, else what is counted; unlike any other where nothing says what is counted. */
  key: string
  fact: string | null
  /** Singular, head last: "public housing property"; null where nothing is counted. */
  counted: string | null
  /** The words of the noun phrase, with what narrows it, as they stand. */
  words: ClaimContext['phrase']
  /** Infinitive of what happens to it: "kill", "hold". */
  verb: string | null
}

/** A day of the calendar. */
export interface DaySubject {
  kind: 'day'
  /** With its year where that is written: "day:2024-03-21", "day:03-21". */
  key: string
}

/** A list of the article, or its numbered headings. */
export interface ListSubject {
  kind: 'list'
  key: string
  /** Index of the passage that it begins with. */
  passage: number
}

/** Something that the sentence does not name ("the 71-year-old", "she", what happened on a day). */
export interface UnnamedSubject {
  kind: 'unnamed'
  key: string
}

/** A number with its bounds and its unit; `low` and `high` are the interval as written, `accepts` what does not contradict it. */
export type NumberValue = Pick<
  Quantity,
  'low' | 'high' | 'accepts' | 'bound' | 'approximate' | 'vague' | 'unit' | 'per' | 'change'
>

/** A day or period, and how it is written. */
export type DayValue = Pick<
  DateMention,
  'from' | 'to' | 'grain' | 'impossible' | 'yearWritten' | 'relative' | 'since' | 'text'
>

/** How a word that is used as a name is spelt. */
export interface SpellingValue {
  word: string
  /** What the rules spell it; null where they do not know it as misspelt. */
  right: string | null
  /** The name before it ("Tzachi" for "Hanegbi"); null where none is. */
  first: string | null
  /** Whether no further name follows it: "Hanegbi said", not "Hanegbi Street". */
  isLast: boolean
  /** Whether it stands alone within a sentence, so that its capital makes it a name: "what Hanegbi said". */
  isAlone: boolean
}

/** One name of a place or organisation of the rules, and what it is to it. */
export interface KnownName {
  words: string
  naming: Naming
  is: 'right' | 'misspelt' | 'avoided' | 'former'
  /** Last day of a former name. */
  until: string | null
}

/** What was read of an article: a claim, date or name of the reading by its index, or words alone. */
export type Source =
  | { kind: 'claim'; index: number }
  | { kind: 'date'; index: number }
  | { kind: 'name'; index: number }
  | { kind: 'words' }
type From<Kind extends Source['kind']> = Extract<Source, { kind: Kind }>

/** For each attribute the value that it has, and what it is read from. A new kind of row begins with a line here. */
interface Attributes {
  /** How many: "134 hostages". */
  count: [NumberValue, From<'claim'>]
  /** Money. */
  amount: [NumberValue, From<'claim'>]
  /** Length, mass, area, temperature and every other measure but time. */
  size: [NumberValue, From<'claim'>]
  /** A length of time. */
  duration: [NumberValue, From<'claim'>]
  /** Part of a whole: "53 per cent", "two-thirds". */
  share: [NumberValue, From<'claim'>]
  /** So much a day, a share, a head. */
  rate: [NumberValue, From<'claim'>]
  /** By how much something rose or fell; what it rose or fell to is a count, amount and so on, with its stage. */
  change: [NumberValue, From<'claim'>]
  /** Years of a life. */
  age: [NumberValue, From<'claim'>]
  born: [DayValue, From<'date'>]
  died: [DayValue, From<'date'>]
  /** When it happened. */
  day: [DayValue, From<'date'>]
  /** The weekday written beside a date, 0 Sunday to 6 Saturday. */
  weekday: [{ weekday: number; on: DayValue }, From<'date'>]
  /** As written, without "former" and the like; a deputy's title with it. */
  title: [{ title: string; status: TitleStatus | null }, From<'name'>]
  spelling: [SpellingValue, From<'name' | 'words'>]
  /** What a place or organisation of the rules is called. */
  naming: [KnownName, From<'words'>]
  /** How many items are announced before a list, or in a headline. */
  'items-announced': [{ items: number }, From<'claim'>]
  /** How many items the list has. */
  'items-listed': [{ items: number }, From<'words'>]
}

/** What is said of a subject. */
export type Attribute = keyof Attributes

/** The attributes of numbers; each claim has one row of one of them. */
export type NumberAttribute = 'count' | 'amount' | 'size' | 'duration' | 'share' | 'rate' | 'change' | 'age'

/**
 * What a figure is among several of one thing. Old and new value of a change; a part of another number; what comes on top
 * ("three more"); of a time that is not said ("then", "at the time"), or past ("former"); to come ("designate"); taken
 * back by the sentence itself, or by a paragraph that corrects; else simply the figure.
 */
export type Stage =
  | 'figure'
  | 'old-value'
  | 'new-value'
  | 'part'
  | 'addition'
  | 'unstated-time'
  | 'past'
  | 'plan'
  | 'withdrawn'
  | 'correction'

interface Row<A extends Attribute> {
  attribute: A
  subject: Subject
  value: Attributes[A][0]
  /** The words that say it, hedge, sign and unit included. */
  said: Span
  /** Where they stand among the visible words of the article. */
  at: Spot
  /** The days and periods that it may hold for, the likeliest first; empty where none is known. */
  when: readonly Period[]
  where: string | null
  /** Who says so, as written. */
  attribution: string | null
  modality: Modality
  stage: Stage
  /** What it was read from, so that a check can look at all of it. */
  source: Attributes[A][1]
}

/** One thing that an article states, with one of the attributes. */
export type StatementOf<A extends Attribute> = { [One in A]: Row<One> }[A]

/** One thing that an article states: `statement.attribute === 'age'` tells what its value is. */
export type Statement = StatementOf<Attribute>

/** All that an article states. Rows come in the order of the text: by sentence, then by where their words begin. */
export interface StatementTable {
  /** Every row. */
  readonly all: readonly Statement[]
  /** The row of each claim, in the order of the claims. */
  readonly numbers: readonly StatementOf<NumberAttribute>[]
  /** The rows of one attribute. */
  of<A extends Attribute>(attribute: A): readonly StatementOf<A>[]
  /** The rows of one subject. */
  about(key: string): readonly Statement[]
  /** The rows of a sentence, by its index. */
  inSentence(index: number): readonly Statement[]
}
