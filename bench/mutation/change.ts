/** Weekdays as articles write them. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Numbers as articles write them in words. */
export const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number, number word or weekday as a slip of the pen would have it; `dice` is any integer from 0 up. */
export function changed(written: string, dice: number): string {
  const slips = /\d/.test(written) ? slipsOf(written) : othersOf(written)
  return slips[dice % slips.length] as string
}

/** Another weekday, or another number word, large or small as written. */
function othersOf(written: string): string[] {
  const list = WEEKDAYS.includes(written) ? WEEKDAYS : NUMBER_WORDS
  const isCapital = /^\p{Lu}/u.test(written)
  return list
    .filter((word) => word.toLowerCase() !== written.toLowerCase())
    .map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
}

/** With one digit another, or two neighbours swapped; no number starts with 0 that did not. */
function slipsOf(written: string): string[] {
  const digits = [...written.matchAll(/\d/g)].map(({ index }) => index)
  const replaced = digits.flatMap((at) => [...'0123456789'].map((digit) => put(written, at, digit)))
  const swapped = digits.slice(1).map((at, i) => {
    const before = digits[i] as number
    return put(put(written, before, written[at] as string), at, written[before] as string)
  })
  const isSlip = (slip: string) => slip !== written && (slip[0] !== '0' || written[0] === '0')
  return [...new Set([...replaced, ...swapped])].filter(isSlip)
}

const put = (text: string, at: number, letter: string): string => text.slice(0, at) + letter + text.slice(at + 1)
