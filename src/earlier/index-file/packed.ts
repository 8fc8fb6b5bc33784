import type { IndexEntry, IndexedNumber, IndexedSentence, PackedEntry } from '../../archive/index-entry.ts'

/** The entry with its sentences in one string: to hand a thread's answer over object by object takes longer than reading. */
export const packed = ({ published, sentences }: IndexEntry): PackedEntry => ({
  published,
  sentences: sentences
    .map(({ start, end, numbers, terms }) => packedSentence(`${start}\t${end}\t${packedNumbers(numbers)}`, terms))
    .join('\n'),
})

/** A line of a packed entry: where the sentence stands and its numbers, and what it can be found by. */
export const packedSentence = (figures: string, terms: string): string => `${figures}\t${terms}`

/** The lines of a packed entry. */
export const linesIn = ({ sentences }: PackedEntry): string[] => (sentences === '' ? [] : sentences.split('\n'))

/** What the line says of the sentence's place and numbers. */
export const figuresIn = (line: string): string => line.slice(0, line.lastIndexOf('\t'))

/** What the sentence can be found by, separated by spaces. */
export const termsIn = (line: string): string => line.slice(line.lastIndexOf('\t') + 1)

/** Reads what `figuresIn` gives. */
export function unpacked(figures: string): Omit<IndexedSentence, 'terms'> {
  const [start, end, numbers = ''] = figures.split('\t')
  return { start: Number(start), end: Number(end), numbers: numbers.split('|').map(unpackedNumber) }
}

/** "134", "27 33", "30 * pound": lowest and highest where they differ, then the unit; an open end is `*`. */
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
