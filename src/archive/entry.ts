import { locate, readPassages, splitSentences } from '../article/index.ts'
import { inStep } from '../model/in-step.ts'
import type {
  ArticleSource,
  DateMention,
  Entry,
  IndexedNumber,
  IndexedSentence,
  Passage,
  Quantity,
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
  const clear = (dates.length > 0 ? readQuantities(text, dates) : quantities).filter(({ vague }) => !vague)
  const [numbersIn, datesIn] = [inStep(clear, 'start'), inStep(dates, 'start')]
  return splitSentences(passage, index).flatMap((sentence) => {
    const [numbers, days] = [numbersIn(sentence), datesIn(sentence)]
    if (numbers.from === numbers.to) return []
    const dayTerms = dates.slice(days.from, days.to).flatMap((date) => termsOfDate(date, published))
    const terms = new Set([...termsIn(sentence.text), ...dayTerms])
    return [
      {
        ...locate(passage, sentence),
        terms: [...terms].join(' '),
        numbers: clear.slice(numbers.from, numbers.to).map(stated),
      },
    ]
  })
}

function termsOfDate({ from, to, since }: DateMention, published: string): string[] {
  if (from === null || to === null) return []
  return [...termsOfPeriod({ from, to }), ...(since ? termsOfPeriod({ from, to: published }) : [])]
}

const stated = ({ low, high, unit }: Quantity): IndexedNumber => ({ low, high, unit })
