/** Returns the places (UTF-16 offsets) at which two texts of the same length differ; null if they are not of the same length. */
export function differingPlaces(one: string, other: string): number[] | null {
  if (one.length !== other.length) return null
  return Array.from({ length: one.length }, (_, i) => i).filter((i) => one[i] !== other[i])
}

/** Tells whether two numbers as written differ in one digit and nothing else: "1984", "1994". */
export const differInOneDigit = (one: string, other: string): boolean => differingPlaces(one, other)?.length === 1

/** Tells whether two texts differ only in two characters, side by side, that changed places: "1985", "1958". */
export function areTransposed(one: string, other: string): boolean {
  const places = differingPlaces(one, other)
  if (places?.length !== 2) return false
  const [i, j] = places as [number, number]
  return j === i + 1 && one[i] === other[j] && one[j] === other[i]
}
