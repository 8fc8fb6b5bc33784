import type { Passage } from './article.ts'
import type { ClaimContext, Modality, Reading, Spot, Stage } from './claim.ts'
import type { DateMention, Period } from './date.ts'
import type { TitleStatus } from './name.ts'
import type { Quantity } from './quantity.ts'
import type { NamedEvent, Naming } from './rules.ts'
import type { PassageRange, Span } from './span.ts'

/** What a statement is about. Statements with the same key are assumed to be about the same thing. */
export type Subject = NamedSubject | EventSubject | CountedSubject | DaySubject | ListSubject | UnnamedSubject

/** A person, place or organisation mentioned by name. */
export interface NamedSubject {
  kind: 'name'
  /** The person or name in the rules, else the name as written. */
  key: string
  /** As written, without a title, white space collapsed. */
  name: string
  /** Id of the person in the rules. */
  person: string | null
}

/** An event defined in the rules. */
export interface EventSubject {
  kind: 'event'
  key: string
  event: NamedEvent
}

/** A kind of thing that is counted or measured. */
export interface CountedSubject {
  kind: 'counted'
  /** The fact of the rules that is stated, else what is counted; unique if nothing says what is counted. */
  key: string
  fact: string | null
  /** Singular, head last: "public housing property"; null if nothing is counted. */
  counted: string | null
  /** The words of the noun phrase with its modifiers, as written. */
  words: ClaimContext['phrase']
  /** Infinitive of the verb: "kill", "hold". */
  verb: string | null
}

/** A day of the calendar. */
export interface DaySubject {
  kind: 'day'
  /** Includes the year if it is written: "day:2024-03-21", "day:03-21". */
  key: string
}

/** A list in the article, or its numbered headings. */
export interface ListSubject {
  kind: 'list'
  key: string
  /** Index of the passage where the list begins. */
  passage: number
}

/** Something that the sentence does not name ("the 71-year-old", "she", what happened on a day). */
export interface UnnamedSubject {
  kind: 'unnamed'
  key: string
}

/**
 * A number with its bounds and its unit. `low` and `high` are the interval as written; `accepts` is what does not
 * contradict it.
 */
export type NumberValue = Pick<
  Quantity,
  'low' | 'high' | 'accepts' | 'bound' | 'approximate' | 'vague' | 'unit' | 'per' | 'change'
>

/** A day or period, and how it is written. */
export type DayValue = Pick<
  DateMention,
  'from' | 'to' | 'grain' | 'impossible' | 'yearWritten' | 'relative' | 'since' | 'text'
>

/** How a word used as a name is spelled. */
export interface SpellingValue {
  word: string
  /** The correct spelling according to the rules; null if they do not list it as a misspelling. */
  right: string | null
  /** The name before it ("Tzachi" for "Hanegbi"); null if there is none. */
  first: string | null
  /** Whether no other name follows it: "Hanegbi said", not "Hanegbi Street". */
  isLast: boolean
  /**
   * Whether it stands alone where its capital marks it as a name: "what Hanegbi said", and as a subject at the start of
   * a sentence: "Hanegbi said".
   */
  isAlone: boolean
  /** Whether a title stands before it: "Mr Hanegbi". */
  isTitled: boolean
}

/** A name of a place or organisation in the rules, and what kind of name it is. */
export interface KnownName {
  words: string
  naming: Naming
  is: 'right' | 'misspelt' | 'avoided' | 'former'
  /** Last day of a former name. */
  until: string | null
}

/** What a statement was read from: a claim, date or name of the reading, by index, or only words. */
export type Source =
  | { kind: 'claim'; index: number }
  | { kind: 'date'; index: number }
  | { kind: 'name'; index: number }
  | { kind: 'words' }
type From<Kind extends Source['kind']> = Extract<Source, { kind: Kind }>

/** The type of value of each attribute, and what it is read from. To add a kind of row, start with a line here. */
interface Attributes {
  /** How many: "134 hostages". */
  count: [NumberValue, From<'claim'>]
  /** Money. */
  amount: [NumberValue, From<'claim'>]
  /** Length, mass, area, temperature and every other measure but time. */
  size: [NumberValue, From<'claim'>]
  /** A period of time. */
  duration: [NumberValue, From<'claim'>]
  /** Part of a whole: "53 per cent", "two-thirds". */
  share: [NumberValue, From<'claim'>]
  /** So much per day, per share, per head. */
  rate: [NumberValue, From<'claim'>]
  /** By how much something rose or fell. What it rose or fell to is a count, amount and so on, with its stage. */
  change: [NumberValue, From<'claim'>]
  /** A person's age in years. */
  age: [NumberValue, From<'claim'>]
  born: [DayValue, From<'date'>]
  died: [DayValue, From<'date'>]
  /** When it happened. */
  day: [DayValue, From<'date'>]
  /** The weekday written beside a date, 0 Sunday to 6 Saturday. */
  weekday: [{ weekday: number; on: DayValue }, From<'date'>]
  /** As written, without "former" and the like, but with "deputy". */
  title: [{ title: string; status: TitleStatus | null }, From<'name'>]
  spelling: [SpellingValue, From<'name' | 'words'>]
  /** A name of a place or organisation in the rules. */
  naming: [KnownName, From<'words'>]
  /** The number of items announced before a list or in a headline. */
  'items-announced': [{ items: number }, From<'claim'>]
  /** The number of items in the list. */
  'items-listed': [{ items: number }, From<'words'>]
}

/** What kind of thing is said of a subject. */
export type Attribute = keyof Attributes

/** The attributes of numbers; each claim has one row with one of them. */
export type NumberAttribute = 'count' | 'amount' | 'size' | 'duration' | 'share' | 'rate' | 'change' | 'age'

interface Row<A extends Attribute> {
  attribute: A
  subject: Subject
  value: Attributes[A][0]
  /** The words that state it, with hedge, sign and unit. */
  said: Span
  /** Where they stand in the visible text of the article. */
  at: Spot
  /** The days and periods that it may be about, the likeliest first; empty if none is known. */
  when: readonly Period[]
  where: string | null
  /** Who says so, as written. */
  attribution: string | null
  modality: Modality
  stage: Stage
  /** What it was read from, so that a check can look up the details. */
  source: Attributes[A][1]
}

/** One thing that an article states, with the given attribute. */
export type StatementOf<A extends Attribute> = { [One in A]: Row<One> }[A]

/** One thing that an article states; `attribute` determines the type of its value. */
export type Statement = StatementOf<Attribute>

/**
 * Everything that an article states. Rows are in the order of the text: by sentence, then by the start of their words.
 */
export interface StatementTable {
  /** All rows. */
  readonly all: readonly Statement[]
  /** The row of each claim, in the order of the claims. */
  readonly numbers: readonly StatementOf<NumberAttribute>[]
  /** Returns the rows of one attribute. */
  of<A extends Attribute>(attribute: A): readonly StatementOf<A>[]
  /** Returns the rows of one subject, by its key. */
  about(key: string): readonly Statement[]
  /** Returns the rows of a sentence, by its index. */
  inSentence(index: number): readonly Statement[]
}

/** A word of a name; its range counts in the passage. */
export interface NameWord extends PassageRange {
  /** As written, without a possessive ending. */
  text: string
  /** As it is compared with other names. */
  folded: string
}

/** Words with capitals, one after the other, with the small words that belong between them: "Ursula von der Leyen". */
export interface ProperName extends PassageRange {
  words: readonly NameWord[]
}

/** A name with the passage in which it stands. */
export interface Mention {
  reading: Reading
  passage: Passage
  name: ProperName
}

/** A word of a name, by its place among the words of the mention. */
export interface WordOf {
  mention: Mention
  at: number
}

/** Two words of a name that stand side by side, folded, by which other articles are searched for it. */
export interface NamePair {
  first: string
  second: string
}

/** What an article states, of people at least their ages and titles, with its reading. */
export interface StatedText {
  reading: Reading
  statements: Pick<StatementTable, 'of'>
}

/** What other articles say of people, places and things by name. */
export interface NamedArchive {
  /** Whether there is no other article, so that nothing need be asked. */
  isEmpty: boolean
  /** Returns the mentions with a pair of words, as the first of them, in the order of the articles. */
  uses(pair: NamePair): readonly WordOf[]
  /** Returns the pairs of other words that differ from a pair in one word, which begins with the same letter. */
  near(pair: NamePair): readonly NamePair[]
  /** Returns the articles that say something of a person's age or title, by full name, folded. */
  about(person: string): readonly StatedText[]
  /** Returns the articles that give a year for the same event of the same law or thing. */
  dated(year: { attribute: string; subject: string }): readonly Reading[]
}
