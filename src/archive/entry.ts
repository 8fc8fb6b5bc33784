import { readPassages, sourceRange, splitSentences } from '../article/index.ts'
import { neighbourFinder } from '../base/neighbour-finder.ts'
import type { ArticleSource, DateMention, Drafts, InPassage, Passage, Sentence } from '../model/index.ts'
import { type Figure, outsideDates, readFigures } from '../quantity/index.ts'
import { readDates } from '../time/index.ts'
import type { IndexEntry, IndexedSentence } from './index-entry.ts'
import { nameTermsIn } from './names.ts'
import { termsIn, termsOfPeriod } from './terms.ts'

/** Options for reading articles for the index. */
export interface EntryOptions {
  locale: 'en-US' | 'en-GB'
  /** What to do with drafts. Nothing is kept of skipped ones. */
  drafts: Drafts
}

/**
 * Reads what can be known of articles without tagging words: the positions of numbers, and the words around them.
 * Articles in other languages are read too, but their words find nothing. Each step is done for all articles before the
 * next one, because its code then stays in the processor's caches.
 */
export function entriesOf(sources: readonly ArticleSource[], options: EntryOptions): IndexEntry[] {
  const articles = sources.map((source) => readPassages(source, options))
  const entries = articles.map(({ published, isDraft }): IndexEntry => {
    const left = isDraft && options.drafts === 'skip'
    return { published: left ? null : published, sentences: [], names: '' }
  })
  for (const [i, entry] of entries.entries())
    if (entry.published !== null) entry.names = nameTermsIn(articles[i]?.passages ?? []).join(' ')
  const places = articles.flatMap(({ passages }, i) => placesIn(passages, entries[i] as IndexEntry))
  const figures = readFigures(places.map(({ passage }) => passage.text))
  const numbered = places.flatMap((place, i) => numberedIn(place, figures[i] as Figure[]))
  const dates = numbered.map(({ passage, published }) => readDates(passage.text, published, options))
  const found = numbered.flatMap((place, i) => sentencesIn(place, dates[i] as InPassage<DateMention>[]))
  for (const one of found) one.entry.sentences.push(indexed(one))
  return entries
}

/** A passage of an article with a day, and what is kept of the article. */
interface Place {
  entry: IndexEntry
  published: string
  passage: Passage
  /** The number of the passage in its article. */
  index: number
}

const placesIn = (passages: readonly Passage[], entry: IndexEntry): Place[] => {
  const { published } = entry
  return published === null ? [] : passages.map((passage, index) => ({ entry, published, passage, index }))
}

/** A passage with numerals. */
interface Numbered extends Place {
  figures: Figure[]
}

const numberedIn = (place: Place, figures: Figure[]): Numbered[] =>
  figures.length === 0 ? [] : [{ ...place, figures }]

/** A sentence that states numbers, with its dates. */
interface Stating extends Place {
  sentence: Sentence
  numbers: Figure[]
  dates: InPassage<DateMention>[]
}

function sentencesIn({ figures, ...place }: Numbered, dates: InPassage<DateMention>[]): Stating[] {
  const stated = outsideDates(figures, dates).filter(({ vague }) => !vague)
  if (stated.length === 0) return []
  const [numbersIn, datesIn] = [neighbourFinder(stated, 'start'), neighbourFinder(dates, 'start')]
  return splitSentences(place.passage, place.index).flatMap((sentence) => {
    const [numbers, days] = [numbersIn(sentence), datesIn(sentence)]
    if (numbers.from === numbers.to) return []
    return [
      {
        ...place,
        sentence,
        numbers: stated.slice(numbers.from, numbers.to),
        dates: dates.slice(days.from, days.to),
      },
    ]
  })
}

function indexed({ passage, published, sentence, numbers, dates }: Stating): IndexedSentence {
  const terms = termsIn(sentence.text)
  for (const date of dates) for (const term of termsOfDate(date, published)) terms.add(term)
  return {
    ...sourceRange(passage, sentence),
    terms: [...terms].join(' '),
    numbers: numbers.map(({ low, high, unit }) => ({ low, high, unit })),
  }
}

function termsOfDate({ from, to, since }: InPassage<DateMention>, published: string): string[] {
  if (from === null || to === null) return []
  return [...termsOfPeriod({ from, to }), ...(since ? termsOfPeriod({ from, to: published }) : [])]
}
