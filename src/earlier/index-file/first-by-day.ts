import { dayNumber } from './days.ts'

/** The most answers of one day that are put in order; of more, which ones are left out depends on when they were read. */
const MOST_OF_A_DAY = 5000

/** Where an answer stands, and when it was published (YYYY-MM-DD). */
interface Placed {
  path: string
  start?: number
  published: string
}

/** Answers published on days with certain numbers (half-open), in order of their days, at most so many. */
type Answers<T> = (days: { first: number; end: number }, most: number) => T[]

/**
 * Returns the first `limit` answers. Which ones of the last day are among them depends on their paths and places in them, and not
 * on the order in which articles were read.
 */
export function firstByDay<T extends Placed>(
  days: { first: number; end: number },
  limit: number,
  answers: Answers<T>,
): T[] {
  const found = answers(days, limit)
  const last = found.at(-1)?.published
  if (last === undefined || found.length < limit) return found
  const first = dayNumber(last)
  const ofLast = answers({ first, end: first + 1 }, Math.max(limit, MOST_OF_A_DAY)).sort(byPlace)
  return [...found.filter(({ published }) => published !== last), ...ofLast].slice(0, limit)
}

const byPlace = (a: Placed, b: Placed): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : (a.start ?? 0) - (b.start ?? 0)
