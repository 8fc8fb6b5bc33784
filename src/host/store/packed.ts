import type { Entry, IndexedNumber, PackedEntry } from '../../model/index.ts'

/** The entry with its sentences in one string: to hand a thread's answer over object by object takes longer than reading. */
export const packed = ({ published, sentences }: Entry): PackedEntry => ({
  published,
  sentences: sentences
    .map(({ start, end, numbers, terms }) => packedSentence(start, end, packedNumbers(numbers), terms))
    .join('\n'),
})

/** A sentence of an article whose numbers are packed. */
export interface PackedSentence {
  start: number
  end: number
  numbers: string
  terms: string
}

/** One line of a packed entry. */
export const packedSentence = (start: number, end: number, numbers: string, terms: string): string =>
  `${start}\t${end}\t${numbers}\t${terms}`

/** The sentences of a packed entry. */
export const sentencesIn = ({ sentences }: PackedEntry): PackedSentence[] =>
  sentences === ''
    ? []
    : sentences.split('\n').map((line) => {
        const [start, end, numbers = '', terms = ''] = line.split('\t')
        return { start: Number(start), end: Number(end), numbers, terms }
      })

/** "134", "27 33", "30 * pound": lowest and highest where they differ, then the unit; an open end is `*`. */
const packedNumbers = (numbers: readonly IndexedNumber[]): string =>
  numbers
    .map(({ low, high, unit }) => {
      const ends = low === high ? `${low ?? '*'}` : `${low ?? '*'} ${high ?? '*'}`
      return unit === null ? ends : `${ends}:${unit}`
    })
    .join('|')

/** The way back. */
export const unpackedNumbers = (text: string): IndexedNumber[] =>
  text.split('|').map((number) => {
    const [ends = '', unit = null] = number.split(':')
    const [low = '*', high = low] = ends.split(' ')
    return { low: end(low), high: end(high), unit }
  })

const end = (text: string): number | null => (text === '*' ? null : Number(text))
