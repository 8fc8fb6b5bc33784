import { THRESHOLDS } from '../../base/thresholds.ts'
import { datelineOf } from '../../claim/dateline.ts'
import { isMeaningful } from '../../english/content-words.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import { deedWords } from '../../english/words/deeds.ts'
import type { DateMention, PassageRange, Reading, Sentence } from '../../model/index.ts'
import { withSpot } from '../../sentence/marked-sentence.ts'
import { type DateParts, partsOfDate } from './date-parts.ts'

/** A date with the words that say what happened then. */
export interface Dating {
  date: DateMention
  parts: DateParts
  sentence: Sentence
  /** Where it stands in the visible text of its passage. */
  at: PassageRange
  /** The preposition before the date, unless it is "on" or "in": "since", "before"; else empty. */
  tie: string
  /** Whether it is part of a name: "the 2018 final". */
  isName: boolean
  /** Whether it was over when the article was published. */
  isOver: boolean
  /** Whether it says when something was told: "the company said on Wednesday". */
  isOfSaying: boolean
  /**
   * The meanings of the words of the sentence with their weights: below 1 beside the date, and less further away. Worked out when
   * they are first asked for: most dates have no other that could be the same.
   */
  readonly words: ReadonlyMap<string, number>
}

const TIE =
  /\b(as of|prior to|up to|by|before|after|since|until|till|from|between|through|throughout|to|over|during|around)\s+(?:the\s+)?$/i
/** What may follow a year that is a time and not part of a name. */
const GOES_ON =
  /^\s*(?:$|[^\p{L}\s]|(?:and|but|or|when|as|for|with|from|to|by|at|in|on|of|because|due|who|which|that|was|is|were|has|had|before|after|while|than)\b)/iu
const WORD = /\p{L}[\p{L}'’-]*/gu

const known = new WeakMap<Reading, readonly Dating[]>()

/** Returns every date of a text but those of datelines, with its words, in the order of the text. Made once for each reading. */
export function datingsOf(reading: Reading): readonly Dating[] {
  const before = known.get(reading)
  if (before) return before
  const datings = readDatings(reading)
  known.set(reading, datings)
  return datings
}

function readDatings(reading: Reading): Dating[] {
  const { published } = reading.article
  return withSpot(reading.dates, reading.datesAt).flatMap(([date, at]) => {
    const sentence = reading.sentences[at.sentence] as Sentence
    const [start, end] = [at.start - sentence.start, at.end - sentence.start]
    const parts = partsOfDate(date)
    if (parts.size === 0 || start < (datelineOf(sentence.text)?.end ?? 0)) return []
    const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)]
    const tie = TIE.exec(before)?.[1]?.toLowerCase() ?? ''
    let words: ReadonlyMap<string, number> | null = null
    return {
      date,
      parts,
      sentence,
      at,
      tie,
      isName: date.grain === 'year' && !GOES_ON.test(after),
      isOver: published !== null && date.to !== null && date.to < published,
      isOfSaying: tie === '' && isOfSaying(before),
      get words() {
        words ??= wordsAround(before, after)
        return words
      },
    }
  })
}

const REPORTING = deedWords('reporting')
const MOST_WORDS_AFTER_SAYING = 3

/** Tells whether a verb of saying stands shortly before, with at most who was told: "told the court on". */
function isOfSaying(before: string): boolean {
  const words = lastWordsOf(before, MOST_WORDS_AFTER_SAYING + 1)
  return words.some(
    (word, i) => REPORTING.has(word) && words.slice(i + 1).every((next) => !/^(?:that|it|he|she|they|we)$/.test(next)),
  )
}

/** Returns the last words of a text, in which it looks no further back than it needs. */
function lastWordsOf(text: string, most: number): string[] {
  const near = wordsOf(text.slice(-NEAR))
  // The first one may be the rest of a longer word.
  return (near.length > most ? near : wordsOf(text)).slice(-most)
}

/** How far back the last words of a text mostly begin, in UTF-16 units. */
const NEAR = 80

function wordsAround(before: string, after: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const words of [wordsOf(before).reverse(), wordsOf(after)]) {
    for (const [distance, word] of words.entries()) {
      if (!isMeaningful(word)) continue
      const key = meaningOf(word)
      weights.set(key, Math.max(weights.get(key) ?? 0, 1 / (1 + (distance + 1) / THRESHOLDS.halfWeightDistanceOfDates)))
    }
  }
  return weights
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((w) => w.toLowerCase().replace(/['’]s$/, ''))
