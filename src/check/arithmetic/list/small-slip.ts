/** How far a count may be from what is listed to be meant for it: further off, it is of something else. */
const FARTHEST = 2

/** Tells whether two small counts differ by as much as a slip makes: one or two, and no more than a third of them. */
export const isSmallSlip = (one: number, other: number): boolean => {
  const far = Math.abs(one - other)
  return far >= 1 && far <= FARTHEST && 3 * far <= Math.max(one, other)
}
