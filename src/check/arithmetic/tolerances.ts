const table = {
  /** Times the room that the words of a share leave: some writers cut off, and "one in five" is said of 17% and of 23%. */
  shareRoom: 2,
  /** Room on each side of an average, in what it counts. */
  averageRoom: 0.5,
  /** Room on each side of a length of time in days: the first or the last day may be counted. */
  daysRoom: 0.5,
  /** Room on each side of a length of time in weeks or longer, in that unit. */
  longerRoom: 0.4,
  /** Years back that a date without its year may lie. */
  yearsBack: 20,
  /** Years between writing and publication in which somebody whose birth is given may have had a birthday. */
  birthdayYears: 1,
  /** Share of a multiple that the old and new value may fall short of: "doubled" is said of 1.6 times. */
  multipleLow: 0.8,
  /** Times of a multiple that they may come to: "doubled" is said of 2.5 times. */
  multipleHigh: 1.25,
  /** Share of a total that the sum of its parts comes to, at least, to be meant for it: "two teams, five women and six men" are no eleven teams. */
  leastOfTotal: 0.7,
  /** The same, at most. */
  mostOfTotal: 1.4,
  /** Times by which two numbers of one sum may differ: beyond, the layout has torn off a "million". */
  largestRatio: 10_000,
}

/** The name of a tolerance. */
export type Tolerance = keyof typeof table

/**
 * Every number by which arithmetic of the text may be off, because writers round, and every one that says what belongs to a
 * sum. docs/thresholds.md has the measurements, and `npm run bench:thresholds` makes them again.
 */
export const TOLERANCES: Readonly<Record<Tolerance, number>> = table
