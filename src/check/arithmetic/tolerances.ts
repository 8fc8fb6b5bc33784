/* Slips and articles are the sets of docs/thresholds.md; cases are those of the check. */
const table = {
  /**
   * Multiple of the room that the words of a share leave: some writers round down, and "one in five" may mean 17% or 23%.
   * 2: at 4 recall on slips falls from 29.3 to 28.7, and findings per 1,000 articles from 10.7 to 8.7; cases fail at 1 and
   * 3.
   */
  shareRoom: 2,
  /** Room on each side of an average, in what it counts: it may be rounded to whole ones. 0.5: cases fail at 0.25 and 1. */
  averageRoom: 0.5,
  /**
   * Room on each side of a length of time in days: the first or the last day may be counted. 0.5: cases fail at 0.25 and 1.
   */
  daysRoom: 0.5,
  /**
   * Room on each side of a length of time in weeks or longer, in that unit. 0.4: at 0.8 recall on slips falls from 29.3 to
   * 28.7; cases fail at 0.2 and 0.8.
   */
  longerRoom: 0.4,
  /** Years back that a date without its year may lie. 20: a case fails at 1, none at 10 or 40. */
  yearsBack: 20,
  /**
   * Years between writing and publication in which somebody whose birth is given may have had a birthday. 1: cases fail at
   * 0 and 2.
   */
  birthdayYears: 1,
  /**
   * Least share of a multiple that the two values must reach: "doubled" may mean 1.6 times. 0.8: at 1.6 false alarms on
   * slips rise from 2.7 to 3.3; cases fail at 0.4.
   */
  multipleLow: 0.8,
  /**
   * Most times a multiple that the two values may reach: "doubled" may mean 2.5 times. 1.25: at 0.625 false alarms on slips
   * rise from 2.7 to 3.3; cases fail at 2.5.
   */
  multipleHigh: 1.25,
  /**
   * Share of a total that the sum of its parts comes to, at least, to be meant for it: "two teams, five women and six men"
   * are no eleven teams. 0.7: nothing changes at 0.35; at 1.4 recall on slips falls from 29.3 to 28.7.
   */
  leastOfTotal: 0.7,
  /** The same, at most, in times. 1.4: at 0.7 recall on slips falls from 29.3 to 28.7; at 2.8 it is 30.0. */
  mostOfTotal: 1.4,
  /**
   * Times by which two numbers of one sum may differ: beyond, the layout has torn off a "million". 10,000: nothing changes
   * at half or double.
   */
  largestRatio: 10_000,
  /**
   * Times by which a number and the result of its calculation may differ where no slip explains it: beyond, the number is that
   * of something else. 8: no set changes from 1.5 to 8; a case fails at 6.
   */
  farthestResult: 8,
  /**
   * Sums in the same two currencies that an article must convert before the odd one out is wrong. 3: no set changes from 2
   * to 6.
   */
  fewestConversions: 3,
  /**
   * Times by which the rate of two conversions may differ, because they are of different days. 1.04: no set changes at half
   * or double.
   */
  rateRoom: 1.04,
}

/** The name of a tolerance. */
export type Tolerance = keyof typeof table

/**
 * How far arithmetic in a text may be off, because writers round, and what counts as one calculation, each with the
 * measurement behind it. `npm run bench:thresholds` measures again.
 */
export const TOLERANCES: Readonly<Record<Tolerance, number>> = table
