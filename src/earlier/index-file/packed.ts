import type { IndexEntry, IndexedNumber, IndexedSentence, PackedEntry } from '../../archive/index-entry.ts'

/**
 * Packs the sentences of an entry into one string. Passing them between threads as objects takes longer than reading
 * the articles.
 */
export const packed = ({ published, sentences, names }: IndexEntry): PackedEntry => ({
  published,
  names,
  sentences: sentences
    .map(({ start, end, numbers, terms }) => packedSentence(`${start}\t${end}\t${packedNumbers(numbers)}`, terms))
    .join('\n'),
})

/** Returns the line for a sentence in a packed entry: its position and numbers, and its terms. */
export const packedSentence = (figures: string, terms: string): string => `${figures}\t${terms}`

/** Returns the lines of a packed entry. */
export const linesIn = ({ sentences }: PackedEntry): string[] => (sentences === '' ? [] : sentences.split('\n'))

/** Returns the position and the numbers of a sentence from its line. */
export const figuresIn = (line: string): string => line.slice(0, line.lastIndexOf('\t'))

/** Returns the terms of a sentence from its line, separated by spaces. */
export const termsIn = (line: string): string => line.slice(line.lastIndexOf('\t') + 1)

/** Reads the result of `figuresIn`. */
export function unpacked(figures: string): Omit<IndexedSentence, 'terms'> {
  const [start, end, numbers = ''] = figures.split('\t')
  return { start: Number(start), end: Number(end), numbers: numbers.split('|').map(unpackedNumber) }
}

/**
 * Returns numbers as "134", "27 33" or "30 * pound": the lowest, the highest if it differs, and the unit. `*` is an
 * open end.
 */
const packedNumbers = (numbers: readonly IndexedNumber[]): string =>
  numbers
    .map(({ low, high, unit }) => {
      const ends = low === high ? `${low ?? '*'}` : `${low ?? '*'} ${high ?? '*'}`
      return unit === null ? ends : `${ends}:${unit}`
    })
    .join('|')

function unpackedNumber(number: string): IndexedNumber {
  const [ends = '', unit = null] = number.split(':')
  const [low = '*', high = low] = ends.split(' ')
  return { low: boundary(low), high: boundary(high), unit }
}

const boundary = (text: string): number | null => (text === '*' ? null : Number(text))
