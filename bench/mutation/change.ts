/** Weekdays as articles write them. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Numbers as articles write them in words. */
export const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Returns a number, number word or weekday with a plausible slip. `dice` is any integer from 0 up. */
export function changed(written: string, dice: number): string {
  const slips = /\d/.test(written) ? slipsOf(written) : othersOf(written)
  return slips[dice % slips.length] as string
}

/** Returns the other weekdays or number words, capitalised as written. */
function othersOf(written: string): string[] {
  const list = WEEKDAYS.includes(written) ? WEEKDAYS : NUMBER_WORDS
  const isCapital = /^\p{Lu}/u.test(written)
  return list
    .filter((word) => word.toLowerCase() !== written.toLowerCase())
    .map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
}

/** Returns the number with one digit changed or two neighbours swapped. None starts with 0 unless the original does. */
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
