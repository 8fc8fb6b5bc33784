import type { Article, Passage, Sentence } from './article.ts'
import type { DateMention, Period } from './date.ts'
import type { NameMention } from './name.ts'
import type { Quantity } from './quantity.ts'
import type { InPassage, PassageRange, Span } from './span.ts'

/**
 * How a claim is made. If several apply, the strongest wins: negated, hypothetical (could, feared, needs), expected
 * (plans, "will"), quoted, asserted.
 */
export type Modality = 'asserted' | 'expected' | 'hypothetical' | 'negated' | 'quoted'

/**
 * What role a figure has among several about the same thing: a running total ("so far", "since March", "the toll stands
 * at"); what is needed or planned; an early stage ("by the time", "at first", for a name "former"); old or new value of a
 * change; part of another number; added to something ("three more"); for an unstated time ("then", "at the time");
 * withdrawn or called wrong in the text itself, or a correction in a paragraph that corrects; otherwise simply the figure.
 */
export type Stage =
  | 'figure'
  | 'total'
  | 'need'
  | 'plan'
  | 'past'
  | 'old-value'
  | 'new-value'
  | 'part'
  | 'addition'
  | 'unstated-time'
  | 'withdrawn'
  | 'correction'

/** What one quantity states. */
export interface Claim {
  /** Index into the quantities of the same reading. */
  quantity: number
  /** Id of the fact (rule) that it states. */
  fact: string | null
  modality: Modality
  /** Never `correction`, which only the paragraph around it tells. */
  stage: Stage
  /** Who says so, as written. */
  attribution: string | null
  /** The day or period that it is about; null if no day is known. */
  asOf: Period | null
  place: string | null
  /** Infinitive of the verb that the quantity belongs to: "kill", "hold"; null if none was found. */
  verb: string | null
}

declare const classes: unique symbol

/** The word classes of a token, one bit each; created and queried only in `src/grammar/word-class.ts`. */
export type WordClasses = number & { readonly [classes]: true }

/**
 * One word of a tagged sentence. For a number, the range covers all the words that state it, and `text` is only the
 * number.
 */
export interface Token extends PassageRange {
  text: string
  /** Lower case, without possessive ending. */
  normal: string
  /** Dictionary form: singular noun, infinitive. */
  lemma: string
  classes: WordClasses
}

/**
 * A word that says what becomes of the counted or what they do: `object`, a verb or noun that has them as its object
 * ("killed 40", "deaths of 40", "40 were killed"); `subject`, a verb with them as its subject ("40 fled"); `state`, an
 * adjective or participle for them ("40 dead"); `circumstance`, a noun for what they are in ("40 in captivity"); `level`, a
 * word of what has the number as its level ("the number of people killed rose to 40").
 */
export interface Governor {
  /** Index into the tokens of the sentence. */
  at: number
  as: 'object' | 'subject' | 'state' | 'circumstance' | 'level'
  /** Whether it only describes the counted, so that the verb of the clause goes before it: "40 people hurt in the crash". */
  describes?: boolean
}

/** The words of the sentence before, for a number that leaves out what it counts: "The other two were freed". */
export interface EarlierWords {
  /** All words of that sentence. */
  tokens: readonly Token[]
  /** The noun phrase that is counted there, head last. */
  counted: readonly Token[]
}

/** A claim before it is matched to a fact, with everything that a rule may ask about. Its ranges are in the passage. */
export interface ClaimContext {
  quantity: InPassage<Quantity>
  claim: Claim
  /** The words of the sentence. */
  tokens: readonly Token[]
  /** Index of the quantity's own token in `tokens`; -1 if it has none. */
  at: number
  /** Whether it is a person's age. */
  isAge: boolean
  /** Whether it is added to something else: "three more", "23 other states", "another 485,000". */
  isAdditional: boolean
  /** Whether it is about another day than that of publication without saying which ("at the time"). */
  isAtUnstatedTime: boolean
  /** Whether the text itself calls it wrong: a debunked claim, "X, not Y", what an earlier version said. */
  isCalledWrong: boolean
  /** Whether it is so many per something ("40 deaths per 1,000", "70 a year"). */
  isRate: boolean
  /** The words that govern the counted phrase. */
  governors: readonly Governor[]
  /** The words that refer to this quantity: its own clause, without what belongs to other quantities. */
  scope: readonly Token[]
  /** The words of the noun phrase with the quantity, with what modifies it ("the remaining 134 hostages"). */
  phrase: readonly Token[]
  /**
   * Set if that phrase is definite ("the", "its") and so presupposes what it names: the place and time that the phrase
   * itself gives, whatever the clause around it says.
   */
  presupposed: { place: string | null; asOf: Period | null } | null
  /** The noun phrase that is counted, head last, words as written; empty if nothing is counted. */
  counted: readonly Token[]
  /** The passages of the article and the index of its own, by which rules ask what the text before was about; null for a sentence alone. */
  story: { passages: readonly Passage[]; passage: number } | null
  /** What the number refers back to, where it counts nothing itself; null for no reference. */
  earlier: EarlierWords | null
  /**
   * The place in the story's dateline, as written, if this is its sentence. It keeps claims apart but is not the place
   * of any claim.
   */
  dateline: string | null
  published: string | null
}

/** A range of a passage's visible text. */
export interface Spot extends PassageRange {
  /** Index into the sentences of the reading; -1 if its sentence was not read. */
  sentence: number
}

/**
 * Everything read from one article. Quantities, dates, names and quotations have source ranges, for findings and
 * reports; `contexts`, `datesAt` and `namesAt` give the same items' ranges in the visible text, for further reading.
 */
export interface Reading {
  article: Article
  sentences: Sentence[]
  quantities: Quantity[]
  dates: DateMention[]
  /** Where each date stands in the visible text, in the same order. */
  datesAt: Spot[]
  names: NameMention[]
  /** Where each name stands in the visible text, in the same order. */
  namesAt: Spot[]
  claims: Claim[]
  /** The quotations with their quotation marks, in the order of the text. */
  quotations: Span[]
  /** The context of each claim, in the same order. */
  contexts: ClaimContext[]
  /** Index into `sentences` for each claim, in the same order. */
  sentenceOf: number[]
}

/** A claim of an earlier article, with what is needed to compare and quote it. */
export interface EarlierClaim {
  reading: Reading
  /** Index into `reading.claims`. */
  claim: number
}
