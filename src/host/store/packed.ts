import type { IndexedNumber } from '../../model/index.ts'

/** "134", "27 33", "30 * pound": lowest and highest where they differ, then the unit; an open end is `*`. */
export const packed = (numbers: readonly IndexedNumber[]): string =>
  numbers
    .map(({ low, high, unit }) => {
      const ends = low === high ? `${low ?? '*'}` : `${low ?? '*'} ${high ?? '*'}`
      return unit === null ? ends : `${ends}:${unit}`
    })
    .join('|')

/** The way back. */
export const unpacked = (text: string): IndexedNumber[] =>
  text.split('|').map((number) => {
    const [ends = '', unit = null] = number.split(':')
    const [low = '*', high = low] = ends.split(' ')
    return { low: end(low), high: end(high), unit }
  })

const end = (text: string): number | null => (text === '*' ? null : Number(text))
