import type { Bound } from '../../model/index.ts'
import type { Slack } from '../draft.ts'

/** One way of saying how a number is meant. */
export interface BoundRow {
  /** Words as written, lower case, each a way to say it. */
  words: string
  bound: Bound
  slack?: Slack
  /** Why it is read so. */
  why: string
}

/**
 * What stands before a number. `bound` sets which end is open; `slack` which line of `SLACK` widens it.
 * Longer wordings win over shorter ones that they end with ("no more than" over "more than").
 */
export const BEFORE: readonly BoundRow[] = [
  {
    words:
      'about, around, roughly, approximately, approx, approx., circa, ca., ca, c., some, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, in the order of, somewhere around, something like, just about, more or less, an estimated, estimated, estimates of, an approximate, aproximately, ~, ≈, ∼, ±, +/-, maybe, perhaps, probably, reportedly around, an average of about',
    bound: 'about',
    slack: 'about',
    why: 'The writer gives a round figure near the true one and says so.',
  },
  {
    words:
      'nearly, almost, close to, just about, near to, nearing, approaching, virtually, practically, not quite, just short of, coming up to',
    bound: 'about',
    slack: 'nearly',
    why: 'Near, and on the low side: style guides keep "nearly" for what falls just short (BBC, Guardian: "almost").',
  },
  {
    words:
      'more than, over, above, greater than, larger than, bigger than, higher than, in excess of, exceeding, exceeds, exceeded, upwards of, upward of, north of, well over, just over, slightly over, a little over, little more than, just above, well above, better than, surpassing, surpassed, topping, topped, beyond, >, longer than, older than, faster than, heavier than',
    bound: 'over',
    why: 'AP treats "over" and "more than" alike: the number itself is passed; no top is named.',
  },
  {
    words:
      'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, as few as, as little as, as low as, bigger or equal than, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, ≥, >=, =>, ⩾, > =',
    bound: 'at-least',
    why: 'The number is counted and more may follow.',
  },
  {
    words:
      'less than, fewer than, under, below, lower than, smaller than, just under, well under, slightly under, a little under, shy of, just shy of, short of, sub-, <, cheaper than, shorter than, younger than, not yet',
    bound: 'under',
    why: 'The number itself is not reached; no bottom is named.',
  },
  {
    words:
      'up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum of, maximum, max, max., as high as, less than or equal to, fewer than or equal to, equal to or less than, no greater than, no higher than, no later than, no longer than, not exceeding, ≤, <=, =<, ⩽, < =',
    bound: 'at-most',
    why: 'The number may be reached and not passed.',
  },
]

/** What stands behind a number, its unit or the thing counted; the same columns. */
export const BEHIND: readonly BoundRow[] = [
  {
    words: 'or so, or thereabouts, give or take, -odd, -ish, odd, more or less, approximately, or more or less',
    bound: 'about',
    slack: 'about',
    why: 'Said of a round figure.',
  },
  {
    words:
      '+, -plus, plus, or more, or above, or over, or higher, or greater, or older, or better, or longer, and over, and above, and up, and more, and older, or equal to it',
    bound: 'at-least',
    why: '"500+" counts 500 and goes on.',
  },
  {
    words:
      'or less, or fewer, or under, or below, or lower, or younger, and under, and below, and younger, or cheaper, at most, at the most, max, maximum',
    bound: 'at-most',
    why: '"30 or fewer" counts 30.',
  },
]

/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export const OVER_PARTICLE: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turns turned turning take takes took taken taking give gave win won carry carried get got go went roll rolled pass passed sign signed all spread'.split(
    ' ',
  ),
)

/** One line of the table of what a number accepts, as a share of the number on each side. */
export interface SlackRow {
  slack: Slack
  /** Up to how many significant figures the line holds. */
  figures: number
  below: number
  above: number
  /** For counts, at least so many on each side that is open at all: "about five" accepts 4 to 6. */
  least: number
  why: string
}

/** Round numbers accept more than odd ones: who says "about 30" rounds to tens, who says "about 134" has counted. */
export const SLACK: readonly SlackRow[] = [
  {
    slack: 'about',
    figures: 1,
    below: 0.1,
    above: 0.1,
    least: 1,
    why: '"about 30" accepts 27 to 33: one figure is all the writer kept',
  },
  {
    slack: 'about',
    figures: 2,
    below: 0.05,
    above: 0.05,
    least: 1,
    why: '"about 35" and "about 1,200": rounded to the second figure',
  },
  { slack: 'about', figures: 9, below: 0.02, above: 0.02, least: 1, why: '"about 134": counted, and hedged' },
  { slack: 'nearly', figures: 1, below: 0.1, above: 0, least: 1, why: '"nearly 30" accepts 27 to 30' },
  { slack: 'nearly', figures: 2, below: 0.05, above: 0, least: 1, why: '"nearly 35" accepts 33.25 to 35' },
  { slack: 'nearly', figures: 9, below: 0.02, above: 0, least: 1, why: '"nearly 134": a hair under' },
]

/** One line of the table of rounding without a word. */
export interface RoundingRow {
  /** Of the step to which the number was written, on each side; of the number itself for fractions. */
  share: number
  /** A number of the kind. */
  example: string
  why: string
}

/** How far a number may have been rounded without a word; a bare count in figures ("134", "5,213 people") accepts itself alone. */
export const ROUNDING = {
  written: {
    share: 0.5,
    example: '1.3 million',
    why: 'Scaled, measured and decimal numbers are rounded to the nearest of their last figure.',
  },
  noughts: {
    share: 0.05,
    example: '5,200 people',
    why: 'Counts that end in two noughts and more are often rounded: a tenth of the step of the last figure, halved.',
  },
  fraction: {
    share: 0.1,
    example: 'a third of the people',
    why: 'Fractions and multiples in words ("half", "doubled") are round by nature: a tenth of the share on each side.',
  },
} as const satisfies Record<string, RoundingRow>
