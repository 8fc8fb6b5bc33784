/** How far capitals are looked for on both sides, in UTF-16 units. */
const AROUND = 80
const CAPITAL = /\p{Lu}/u

/**
 * Tells whether there are no capitals around a range, so that a name or month is not known by them: a text that a machine has cut
 * into words. Offsets are UTF-16 units of the text, half-open.
 */
export const isWithoutCapitals = (text: string, start: number, end: number): boolean =>
  !CAPITAL.test(text.slice(Math.max(0, start - AROUND), end + AROUND))
