import { hedgedNumber } from '../english/hedges.ts'
import type { DateMention, PassageRange, Reading, Sentence, Spot } from '../model/index.ts'

/** Mark in place of a number in the words of a sentence. */
export const NUMBER_MARK = '\uE000'
/** Mark in place of a date. */
export const DATE_MARK = '\uE001'

/**
 * A sentence with one mark in place of each number and each date, so that phrases can match the words between them: "from #
 * to #, an increase of #". White space is folded, and quotation marks and dashes are of one kind. A mark stands for all
 * words of a number, hedges such as "about" included.
 */
export interface MarkedSentence {
  sentence: Sentence
  words: string
  /** The words in lower case, which phrases ask for again and again. */
  readonly lower: string
  /** For each number mark, in order: index into the quantities of the reading. */
  numbers: readonly number[]
  /** For each date mark, in order. */
  dates: readonly DateMention[]
}

/** A number or date where it stands in the visible text of its passage. */
type Mark = PassageRange & ({ number: number; date: null } | { number: null; date: DateMention })

const known = new WeakMap<readonly Sentence[], MarkedSentence[]>()

/** Returns all sentences of a reading with their marks, in the order of the text. Made once for each reading. */
export function markedSentencesOf(reading: Reading): readonly MarkedSentence[] {
  const before = known.get(reading.sentences)
  if (before) return before
  const markedSentences = markSentences(reading)
  known.set(reading.sentences, markedSentences)
  return markedSentences
}

function markSentences(reading: Reading): MarkedSentence[] {
  const marks: Mark[][] = reading.sentences.map(() => [])
  for (const [date, at] of withSpot(reading.dates, reading.datesAt)) {
    if (isNamed(date)) marks[at.sentence]?.push({ start: at.start, end: at.end, number: null, date })
  }
  reading.contexts.forEach(({ quantity }, number) => {
    const index = reading.sentenceOf[number] as number
    const { text, start } = reading.sentences[index] as Sentence
    marks[index]?.push({ ...hedgedNumber(quantity, text, start), number, date: null })
  })
  return reading.sentences.map((sentence, index) => markSentence(sentence, marks[index] as Mark[]))
}

/** Tells whether a date is named; in "25 years later" only the length of time is read. */
const isNamed = ({ text }: DateMention): boolean => !/\b(?:ago|earlier|later)$/i.test(text)

/** Pairs each mention with its place, leaving out those in sentences that were not read. */
export const withSpot = <T>(mentions: readonly T[], spots: readonly Spot[]): [T, Spot][] =>
  mentions.flatMap((mention, i) => {
    const spot = spots[i] as Spot
    return spot.sentence < 0 ? [] : [[mention, spot] as [T, Spot]]
  })

function markSentence(sentence: Sentence, marks: Mark[]): MarkedSentence {
  const [numbers, dates]: [number[], DateMention[]] = [[], []]
  let marked = ''
  let from = 0
  for (const { start, end, number, date } of marks.sort((a, b) => a.start - b.start)) {
    if (start - sentence.start < from) continue
    marked += unmarked(sentence.text.slice(from, start - sentence.start))
    marked += date ? DATE_MARK : NUMBER_MARK
    if (date) dates.push(date)
    else numbers.push(number)
    from = end - sentence.start
  }
  return new WithMarks(sentence, plain(marked + unmarked(sentence.text.slice(from))), numbers, dates)
}

/** A marked sentence that holds little until its words are asked for in lower case: most sentences never are. */
class WithMarks implements MarkedSentence {
  readonly sentence: Sentence
  readonly words: string
  readonly numbers: readonly number[]
  readonly dates: readonly DateMention[]
  private lowered: string | null = null

  constructor(sentence: Sentence, words: string, numbers: readonly number[], dates: readonly DateMention[]) {
    this.sentence = sentence
    this.words = words
    this.numbers = numbers.length === 0 ? NOTHING : numbers
    this.dates = dates.length === 0 ? NOTHING : dates
  }

  get lower(): string {
    this.lowered ??= this.words.toLowerCase()
    return this.lowered
  }
}

const NOTHING: readonly never[] = []

/** Returns text without characters of its own that are used as marks. */
const unmarked = (text: string): string => text.replace(/[\uE000\uE001]/g, ' ')

/** Returns the words with white space folded, and with one kind of quotation mark and dash. */
const plain = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/ ?— ?| –{1,2} | -{1,3} |(?<=[^\s-])-{2,3}(?=[^\s-])/g, ' – ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
