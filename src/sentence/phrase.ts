import type { DateMention } from '../model/index.ts'
import { DATE_MARK, type MarkedSentence, NUMBER_MARK } from './marked-sentence.ts'
import { type Required, requiredBy } from './required.ts'

/** A pattern of words and numbers, made by `phrase`. */
export interface Phrase {
  /** The regular expression, made when it is first asked for. */
  pattern(): RegExp
  /** What every matching sentence has, worked out when it is first asked for. */
  required(): Required
}

/** A match of a phrase in a sentence. */
export interface PhraseMatch {
  /** The matched words, with their marks. */
  text: string
  /** Indices of quantities of the reading, by the name in the phrase. */
  numbers: Readonly<Record<string, number>>
  dates: Readonly<Record<string, DateMention>>
  /** Words of each other named group. */
  words: Readonly<Record<string, string>>
  /** Returns the indices of all numbers within a named group, in order. */
  numbersIn(name: string): number[]
}

/**
 * Makes a phrase from a regular expression in which `{name}` is a number, `{@name}` a date, and `~` up to six words or
 * dates without punctuation. Upper and lower case are the same.
 */
export function phrase(pattern: string): Phrase {
  const source = pattern
    .replace(/\{@([a-z]+)\}/g, `(?<$1>${DATE_MARK})`)
    .replace(/\{([a-z]+)\}/g, `(?<$1>${NUMBER_MARK})`)
    .replaceAll('~', `(?: (?:[\\p{L}'-]+|${DATE_MARK})){0,6}`)
  let made: RegExp | undefined
  let required: Required | undefined
  return {
    pattern: () => {
      made ??= new RegExp(source, 'dgiu')
      return made
    },
    required: () => {
      required ??= requiredBy(source)
      return required
    },
  }
}

/** Escapes words for use in a phrase. */
export const escapePattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('~', '\\x7e')

/** Finds all matches of the phrases in a sentence, of which there are none without a number or a date. */
export const findPhrases = (phrases: readonly Phrase[], marked: MarkedSentence): Iterable<PhraseMatch> =>
  marked.numbers.length + marked.dates.length === 0 ? NONE : matchesOf(phrases, marked)

const NONE: readonly never[] = []

function* matchesOf(phrases: readonly Phrase[], marked: MarkedSentence): Generator<PhraseMatch> {
  let order: Map<number, number> | null = null
  for (const { pattern, required } of phrases) {
    if (lacks(marked, required())) continue
    for (const match of marked.words.matchAll(pattern())) {
      order ??= marksIn(marked.words)
      yield foundBy(match, marked, order)
    }
  }
}

/** Tells whether a sentence has too little for a phrase to match it. */
const lacks = (marked: MarkedSentence, { numbers, dates, words }: Required): boolean =>
  marked.numbers.length < numbers || marked.dates.length < dates || !words.some((one) => marked.lower.includes(one))

/** Returns for each offset of a mark how many marks of its kind stand before it. */
function marksIn(words: string): Map<number, number> {
  const seen = { [NUMBER_MARK]: 0, [DATE_MARK]: 0 }
  const order = new Map<number, number>()
  for (const { 0: mark, index } of words.matchAll(/[\uE000\uE001]/g)) order.set(index, seen[mark as '\uE000']++)
  return order
}

function foundBy(match: RegExpExecArray, marked: MarkedSentence, order: ReadonlyMap<number, number>): PhraseMatch {
  const numbers: Record<string, number> = {}
  const dates: Record<string, DateMention> = {}
  const words: Record<string, string> = {}
  for (const [name, text] of Object.entries(match.groups ?? {})) {
    if (text === undefined) continue
    const nth = order.get(match.indices?.groups?.[name]?.[0] ?? -1) ?? -1
    if (text === NUMBER_MARK) numbers[name] = marked.numbers[nth] as number
    else if (text === DATE_MARK) dates[name] = marked.dates[nth] as DateMention
    else words[name] = text
  }
  const numbersIn = (name: string): number[] => {
    const [start = 0, end = 0] = match.indices?.groups?.[name] ?? []
    return marked.words
      .slice(start, end)
      .split('')
      .flatMap((mark, i) => (mark === NUMBER_MARK ? [marked.numbers[order.get(start + i) as number] as number] : []))
  }
  return { text: match[0], numbers, dates, words, numbersIn }
}
