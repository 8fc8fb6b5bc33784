import type { Passage, Period, Reading, Sentence, Span } from '../model/index.ts'
import { visibleRange } from '../model/locate.ts'
import { placed } from './statement.ts'

/** For each sentence the days and periods that it names, then the day of publication. */
export function timesOf(reading: Reading): Period[][] {
  const { published } = reading.article
  const times: Period[][] = reading.sentences.map(() => [])
  for (const [{ from, to }, sentence] of placed(reading.dates, reading)) {
    if (from !== null && to !== null) times[sentence]?.push({ from, to })
  }
  return times.map((named) => (published === null ? named : [...named, { from: published, to: published }]))
}

const OTHER_TIMES =
  /\b(?:then|at th[ea]t? time|in those (?:days|years)|back when|years (?:ago|earlier|before)|archive|file (?:photo|picture|image))\b/i

/** Whether the sentence may speak of a time it does not name: of a memory, in a picture from the archive, in quotes. */
export function isOpenInTime(span: Span, { article, sentences }: Reading, index: number): boolean {
  const sentence = sentences[index] as Sentence
  const passage = article.passages[sentence.passage] as Passage
  const before = passage.text.slice(0, visibleRange(passage, span).start)
  return OTHER_TIMES.test(sentence.text) || isInsideQuotes(before)
}

/** Whether a quotation that these words open is still open behind them. */
export const isInsideQuotes = (words: string): boolean =>
  words.lastIndexOf('“') > words.lastIndexOf('”') || words.split('"').length % 2 === 0
