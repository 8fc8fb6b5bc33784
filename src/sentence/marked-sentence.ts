import { isInPassage, visibleRange } from '../base/source-range.ts'
import type { DateMention, Passage, Range, Reading, Sentence, Span } from '../model/index.ts'

/** Stands for a number that was read, in the words of a sentence. */
export const NUMBER_MARK = '\uE000'
/** Stands for a date that was read. */
export const DATE_MARK = '\uE001'

/**
 * A sentence with one mark in place of each number and each date, so that what stands between them can be asked about
 * as words: "from # to #, an increase of #". White space is folded, quotation marks and dashes are of one kind, and
 * words such as "about" are gone from before a mark: what they say is in the number.
 */
export interface MarkedSentence {
  sentence: Sentence
  words: string
  /** For each number mark, in order: index into the quantities of the reading. */
  numbers: number[]
  /** For each date mark, in order. */
  dates: DateMention[]
}

/** A number or date where it stands in the visible text of its passage. */
type Mark = Range & ({ number: number; date: null } | { number: null; date: DateMention })

const known = new WeakMap<readonly Sentence[], MarkedSentence[]>()

/** All sentences of a reading with their marks, in the order of the text; made once for its sentences. */
export function markedSentencesOf(reading: Reading): readonly MarkedSentence[] {
  const before = known.get(reading.sentences)
  if (before) return before
  const markedSentences = markSentences(reading)
  known.set(reading.sentences, markedSentences)
  return markedSentences
}

function markSentences(reading: Reading): MarkedSentence[] {
  const { article, sentences, quantities } = reading
  const marks: Mark[][] = sentences.map(() => [])
  const visible = (sentence: number, span: Span) =>
    visibleRange(article.passages[sentences[sentence]?.passage as number] as Passage, span)
  for (const [date, sentence] of withSentenceIndex(reading.dates.filter(isNamed), reading)) {
    marks[sentence]?.push({ ...visible(sentence, date), number: null, date })
  }
  quantities.forEach((quantity, number) => {
    const sentence = reading.sentenceOf[number] as number
    marks[sentence]?.push({ ...visible(sentence, quantity), number, date: null })
  })
  return sentences.map((sentence, index) => markSentence(sentence, marks[index] as Mark[]))
}

/** Whether a date is no mere length of time from another: of "25 years later" the length is what is read. */
const isNamed = ({ text }: DateMention): boolean => !/\b(?:ago|earlier|later)$/i.test(text)

/** Each span with the index of its sentence: dates and names come passage by passage, as sentences do. */
export function* withSentenceIndex<T extends Span>(
  spans: readonly T[],
  { article, sentences }: Reading,
): Generator<[T, number]> {
  let next = 0
  for (const [index, sentence] of sentences.entries()) {
    const passage = article.passages[sentence.passage] as Passage
    while (next < spans.length) {
      const span = spans[next] as T
      if (span.in !== passage.in || !isInPassage(passage, span) || visibleRange(passage, span).start >= sentence.end)
        break
      yield [span, index]
      next++
    }
  }
}

function markSentence(sentence: Sentence, marks: Mark[]): MarkedSentence {
  const marked: MarkedSentence = { sentence, words: '', numbers: [], dates: [] }
  let from = 0
  for (const { start, end, number, date } of marks.sort((a, b) => a.start - b.start)) {
    if (start - sentence.start < from) continue
    marked.words += plain(sentence.text.slice(from, start - sentence.start))
    marked.words += date ? DATE_MARK : NUMBER_MARK
    if (date) marked.dates.push(date)
    else marked.numbers.push(number)
    from = end - sentence.start
  }
  const words = marked.words + plain(sentence.text.slice(from))
  return { ...marked, words: words.replace(/\s+/g, ' ').replace(HEDGES, '').trim() }
}

/** Same words with no marks of their own, and one kind of quotation mark and dash. */
const plain = (text: string): string =>
  text
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ ?— ?| –{1,2} | -{1,3} /g, ' – ')

/** What is read with a number and stands before it. */
const HEDGES =
  /\b(?:(?:about|around|roughly|approximately|some|nearly|almost|just|only|over|under|an estimated|at least|at most|more than|less than|fewer than|up to|as many as|as much as|no more than|no fewer than|close to|well) ){1,3}(?=\uE000)/giu
