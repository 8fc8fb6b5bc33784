import { lastAtMost } from '../base/binary-search.ts'
import { sourceSpan } from '../base/source-range.ts'
import type { Attribute, Modality, Passage, Period, Reading, RuleSet, Span, Spot, StatementOf } from '../model/index.ts'
import { type MarkedSentence, markedSentencesOf } from '../sentence/marked-sentence.ts'
import { isInsideQuotes, mayBeAtUnstatedTime, timesOf } from '../sentence/times-spoken-of.ts'

/** What rows are read from: an article, the rules it was read with, and results that several readers share. */
export interface Text {
  reading: Reading
  rules: RuleSet
  /** Every sentence with marks for its numbers and dates, in order. */
  marked: readonly MarkedSentence[]
  /** Returns the result of a reader, which is called the first time only. */
  once<T>(read: (text: Text) => T): T
}

/** Reads the rows of some attributes, in any order. */
export interface RowReader<A extends Attribute = Attribute> {
  attributes: readonly A[]
  read(text: Text): Iterable<StatementOf<A>>
}

/** Makes the text that rows of an article are read from. */
export function textOf(reading: Reading, rules: RuleSet): Text {
  const results = new Map<unknown, unknown>()
  const text: Text = {
    reading,
    rules,
    get marked() {
      return markedSentencesOf(reading)
    },
    once: <T>(read: (text: Text) => T): T => {
      if (!results.has(read)) results.set(read, read(text))
      return results.get(read) as T
    },
  }
  return text
}

/** Returns for each sentence the days and periods that it names, then the day of publication. */
export const timesIn = (text: Text): Period[][] => text.once(readTimes)

const readTimes = ({ reading }: Text): Period[][] => timesOf(reading)

/** When a statement about a person holds. */
export interface Holding {
  /** The times that the sentence names, then the day of publication; empty where it may be at another time. */
  when: readonly Period[]
  /** Whether it may be at a time that the sentence does not name: in a memory, an old picture, a quotation. */
  isAtUnstatedTime: boolean
}

/** Returns when the statement at a place holds. */
export function holdingAt(text: Text, at: Spot): Holding {
  const isAtUnstatedTime = mayBeAtUnstatedTime(at, text.reading)
  return { when: isAtUnstatedTime ? [] : (timesIn(text)[at.sentence] as Period[]), isAtUnstatedTime }
}

/** Returns the index of the sentence at an offset (UTF-16) of a passage's visible text; -1 where none was read. */
export function sentenceAt(text: Text, passage: number, offset: number): number {
  const own = text.once(sentencesByPassage).get(passage) ?? []
  const { sentences } = text.reading
  return own[lastAtMost(own.length, (i) => sentences[own[i] as number]?.start ?? 0, offset)] ?? -1
}

const sentencesByPassage = ({ reading: { sentences } }: Text): Map<number, number[]> =>
  Map.groupBy(sentences.keys(), (i) => sentences[i]?.passage as number)

/** Returns the passage of a sentence, by its index. */
export const passageOf = ({ article, sentences }: Reading, sentence: number): Passage =>
  article.passages[sentences[sentence]?.passage as number] as Passage

/** Returns the span of the source at a place. */
export const saidAt = ({ reading }: Text, at: Spot): Span =>
  sourceSpan(reading.article, passageOf(reading, at.sentence), at)

/** Returns whether words that state no number are the article's own, or stand in quotation marks. */
export const modalityAt = ({ reading }: Text, at: Spot): Modality =>
  isInsideQuotes(passageOf(reading, at.sentence), at.start) ? 'quoted' : 'asserted'
