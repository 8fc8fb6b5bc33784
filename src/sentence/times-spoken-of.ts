import { lastAtMost } from '../base/binary-search.ts'
import type { Passage, Period, Reading, Sentence, Spot } from '../model/index.ts'
import { withSpot } from './marked-sentence.ts'

/** Returns for each sentence the days and periods that it names, then the day of publication. */
export function timesOf(reading: Reading): Period[][] {
  const { published } = reading.article
  const times: Period[][] = reading.sentences.map(() => [])
  for (const [{ from, to }, { sentence }] of withSpot(reading.dates, reading.datesAt)) {
    if (from !== null && to !== null) times[sentence]?.push({ from, to })
  }
  return times.map((named) => (published === null ? named : [...named, { from: published, to: published }]))
}

const OTHER_TIMES =
  /\b(?:then|at th[ea]t? time|in those (?:days|years)|back when|years (?:ago|earlier|before)|archive|file (?:photo|picture|image))\b/i

/** Tells whether a sentence may be about a time that it does not name: a memory, an archive picture, a quotation. */
export function mayBeAtUnstatedTime(at: Spot, { article, sentences }: Reading): boolean {
  const sentence = sentences[at.sentence] as Sentence
  const passage = article.passages[sentence.passage] as Passage
  return OTHER_TIMES.test(sentence.text) || isInsideQuotes(passage, at.start)
}

/** Offsets of each kind of quotation mark in a passage, in order. */
type Marks = Readonly<Record<'"' | '“' | '”', readonly number[]>>

const known = new WeakMap<Passage, Marks>()

function marksOf(passage: Passage): Marks {
  const before = known.get(passage)
  if (before) return before
  const marks = { '"': [] as number[], '“': [] as number[], '”': [] as number[] }
  for (const { 0: mark, index } of passage.text.matchAll(/["“”]/g)) marks[mark as '"'].push(index)
  known.set(passage, marks)
  return marks
}

/** Returns how many of the ascending numbers are below `limit`. */
const below = (numbers: readonly number[], limit: number): number =>
  (numbers[0] ?? limit) < limit ? lastAtMost(numbers.length, (i) => numbers[i] as number, limit - 1) + 1 : 0

/** Tells whether a quotation is open at an offset (UTF-16) of the passage. */
export function isInsideQuotes(passage: Passage, at: number): boolean {
  const { '"': straight, '“': opening, '”': closing } = marksOf(passage)
  const [opened, closed] = [opening[below(opening, at) - 1] ?? -1, closing[below(closing, at) - 1] ?? -1]
  return opened > closed || below(straight, at) % 2 === 1
}
