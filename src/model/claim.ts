import type { Article, Sentence } from './article.ts'
import type { DateMention, Period } from './date.ts'
import type { NameMention } from './name.ts'
import type { Quantity } from './quantity.ts'
import type { InPassage, PassageRange, Span } from './span.ts'

/** In order of strength: negated, hypothetical (could, feared, needs), expected (plans, "will"), quoted, asserted. */
export type Modality = 'asserted' | 'expected' | 'hypothetical' | 'negated' | 'quoted'

/** What one quantity says of the world. */
export interface Claim {
  /** Index into the quantities read with it. */
  quantity: number
  /** Id of the fact (rule) it states. */
  fact: string | null
  modality: Modality
  /** Who says so, as written. */
  attribution: string | null
  /** The day or period it speaks of; null where no day is known. */
  asOf: Period | null
  place: string | null
  /** Infinitive of the verb that governs the quantity: "kill", "hold"; null where none was found. */
  verb: string | null
}

declare const classes: unique symbol

/** The word classes of a token, a bit each; made and asked by `src/grammar/word-class.ts` alone. */
export type WordClasses = number & { readonly [classes]: true }

/** One word of a tagged sentence. Of a number it spans all the words that state it, and `text` is the number alone. */
export interface Token extends PassageRange {
  text: string
  /** Lower case, without possessive ending. */
  normal: string
  /** Dictionary form: singular noun, infinitive. */
  lemma: string
  classes: WordClasses
}

/**
 * A claim before it is tied to a fact: all that a rule may ask about. It stays where it was read, in the passage.
 */
export interface ClaimContext {
  quantity: InPassage<Quantity>
  claim: Claim
  /** The sentence's words. */
  tokens: readonly Token[]
  /** Index of the quantity's own token among them; -1 where it has none. */
  at: number
  /** Whether it is somebody's age. */
  isAge: boolean
  /** Whether it comes on top of something else: "three more", "23 other states", "another 485,000". */
  isAdditional: boolean
  /** Whether it speaks of another day than that of publication, and does not say which ("at the time"). */
  isAtUnstatedTime: boolean
  /** The words that speak of this quantity: its own clause, without what belongs to other quantities. */
  scope: readonly Token[]
  /** The words of the noun phrase that the quantity stands in, with what modifies it ("the remaining 134 hostages"). */
  phrase: readonly Token[]
  /**
   * Set where that phrase is definite ("the", "its") and so takes for granted what it names: the place and time that the
   * phrase itself gives, whatever the clause around it says.
   */
  presupposed: { place: string | null; asOf: Period | null } | null
  /** The noun phrase counted, head last, every word as it stands; empty where nothing is counted. */
  counted: readonly Token[]
  /** Where the story was filed, as written, where its sentence says so; it keeps claims apart, and is the place of none. */
  dateline: string | null
  published: string | null
}

/** Where something read stands among the visible words. */
export interface Spot extends PassageRange {
  /** Index into the sentences of the reading; -1 where its sentence was not read. */
  sentence: number
}

/**
 * Everything read out of one article. Quantities, dates, names and quotations are located in the source, for findings and
 * reports; `contexts`, `datesAt` and `namesAt` say where the same stand among the visible words, for what reads on there.
 */
export interface Reading {
  article: Article
  sentences: Sentence[]
  quantities: Quantity[]
  dates: DateMention[]
  /** Where each date stands, same order. */
  datesAt: Spot[]
  names: NameMention[]
  /** Where each name stands, same order. */
  namesAt: Spot[]
  claims: Claim[]
  /** What stands in quotation marks, marks and all, in the order of the text. */
  quotations: Span[]
  /** What lies behind each claim, same order; its quantity and claim are those above. */
  contexts: ClaimContext[]
  /** Index into `sentences` for each claim, same order. */
  sentenceOf: number[]
}

/** A claim of an earlier article, with what is needed to judge and to quote it. */
export interface EarlierClaim {
  reading: Reading
  /** Index into `reading.claims`. */
  claim: number
}
