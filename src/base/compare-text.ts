/** Compares two texts by their UTF-16 units, whatever the language of the machine: below 0 if the first comes first, 0 for the same. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
