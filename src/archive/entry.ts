import { locate, readPassages, splitSentences } from '../article/index.ts'
import { inStep } from '../model/in-step.ts'
import type { ArticleSource, DateMention, Drafts, Entry, IndexedSentence, Passage } from '../model/index.ts'
import { outsideDates, readFigures } from '../quantity/index.ts'
import { readDates } from '../time/index.ts'
import { termsIn, termsOfPeriod } from './terms.ts'

/** How articles are read for the index. */
export interface EntryOptions {
  locale: 'en-US' | 'en-GB'
  /** Whether drafts are read; of one that is not, nothing is kept. */
  drafts: Drafts
}

/**
 * Reads of an article what can be told without tagging its words: where its numbers stand, and among which words. Other
 * languages than English are read too: nothing is found by their words.
 */
export function entryOf(source: ArticleSource, options: EntryOptions): Entry {
  const { published, passages, isDraft } = readPassages(source, options)
  if (published === null || (isDraft && options.drafts === 'skip')) return { published: null, sentences: [] }
  return { published, sentences: passages.flatMap((passage, i) => sentencesOf(passage, i, published, options)) }
}

function sentencesOf(passage: Passage, index: number, published: string, options: EntryOptions): IndexedSentence[] {
  const figures = readFigures(passage.text)
  if (figures.length === 0) return []
  const dates = readDates(passage.text, published, options)
  const stated = outsideDates(figures, dates).filter(({ vague }) => !vague)
  if (stated.length === 0) return []
  const [numbersIn, datesIn] = [inStep(stated, 'start'), inStep(dates, 'start')]
  return splitSentences(passage, index).flatMap((sentence) => {
    const [numbers, days] = [numbersIn(sentence), datesIn(sentence)]
    if (numbers.from === numbers.to) return []
    const terms = termsIn(sentence.text)
    for (const date of dates.slice(days.from, days.to)) for (const term of termsOfDate(date, published)) terms.add(term)
    return [
      {
        ...locate(passage, sentence),
        terms: [...terms].join(' '),
        numbers: stated.slice(numbers.from, numbers.to).map(({ low, high, unit }) => ({ low, high, unit })),
      },
    ]
  })
}

function termsOfDate({ from, to, since }: DateMention, published: string): string[] {
  if (from === null || to === null) return []
  return [...termsOfPeriod({ from, to }), ...(since ? termsOfPeriod({ from, to: published }) : [])]
}
