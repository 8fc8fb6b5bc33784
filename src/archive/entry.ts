import { locate, readPassages, splitSentences } from '../article/index.ts'
import type {
  ArticleSource,
  DateMention,
  Entry,
  IndexedNumber,
  IndexedSentence,
  Passage,
  Quantity,
  Range,
} from '../model/index.ts'
import { readQuantities } from '../quantity/index.ts'
import { readDates } from '../time/index.ts'
import { termsIn, termsOfPeriod } from './terms.ts'

/** How articles are read for the index. */
export interface EntryOptions {
  locale: 'en-US' | 'en-GB'
}

/**
 * Reads of an article what can be told without tagging its words: where its numbers stand, and among which words. Other
 * languages than English are read too: nothing is found by their words.
 */
export function entryOf(source: ArticleSource, options: EntryOptions): Entry {
  const { published, passages } = readPassages(source, options)
  if (published === null) return { published, sentences: [] }
  return { published, sentences: passages.flatMap((passage, i) => sentencesOf(passage, i, published, options)) }
}

function sentencesOf(passage: Passage, index: number, published: string, options: EntryOptions): IndexedSentence[] {
  const { text } = passage
  const quantities = readQuantities(text)
  if (quantities.length === 0) return []
  const dates = readDates(text, published, options)
  const numbersIn = byStart((dates.length > 0 ? readQuantities(text, dates) : quantities).filter(({ vague }) => !vague))
  const datesIn = byStart(dates)
  return splitSentences(passage, index).flatMap((sentence) => {
    const numbers = numbersIn(sentence)
    if (numbers.length === 0) return []
    const days = datesIn(sentence).flatMap((date) => dayTerms(date, published))
    const terms = new Set([...termsIn(sentence.text), ...days])
    return [{ ...locate(passage, sentence), terms: [...terms].join(' '), numbers: numbers.map(stated) }]
  })
}

/** Takes spans in the order of the text: each is asked for once, by the range that it begins in. */
function byStart<T extends Range>(spans: readonly T[]): (range: Range) => T[] {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as T).start < start) next++
    const first = next
    while (next < spans.length && (spans[next] as T).start < end) next++
    return spans.slice(first, next)
  }
}

function dayTerms({ from, to, since }: DateMention, published: string): string[] {
  if (from === null || to === null) return []
  return [...termsOfPeriod({ from, to }), ...(since ? termsOfPeriod({ from, to: published }) : [])]
}

const stated = ({ low, high, unit }: Quantity): IndexedNumber => ({ low, high, unit })
