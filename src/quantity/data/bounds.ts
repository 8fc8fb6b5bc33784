import type { HedgeClass } from '../../english/hedges.ts'
import type { Bound } from '../../model/index.ts'
import type { Slack } from '../draft.ts'

/**
 * Where a line comes from. Only what was read is cited: of the papers their abstracts. Every figure is a judgement of ours all
 * the same: the papers agree on what widens and what bounds, and that readers differ on by how much.
 */
export const SOURCES = {
  ferson:
    'Ferson et al., “Natural language of uncertainty: numeric hedge words”, International Journal of Approximate Reasoning, 2015: hedges differ less than thought, perhaps in three kinds, and what they imply depends on the magnitude and roundness of the number',
  williams:
    'Williams & Power, “Hedging and rounding in numerical expressions”, Pragmatics & Cognition 21(1), 2013: without a hedge round numbers are taken as approximate and others as precise; a hedge makes the others approximate and leaves the round ones as they were',
  katzir:
    'Katzir & Ariel, “Don’t overthink! Round number expressions are interpreted sharp”, Glossa Psycholinguistics (the title)',
  cummins:
    'Cummins, Sauerland & Solt, “Granularity and scalar implicature in numerical expressions”, Linguistics and Philosophy 35, 2012: “more than” and “at least” name no upper end, though hearers often infer one, which context can take away',
  mcnabb:
    'McNabb et al., “The likelihood of upper-bound construals among numeral modifiers”, Sinn und Bedeutung 20: the top of “at most” and “fewer than” belongs to the meaning; that of “up to” is inferred and can be taken back',
  ap: 'AP Stylebook, 20 March 2014: “over, as well as more than, is acceptable to indicate greater numerical value”',
  apNumerals: 'AP style for numerals: of millions and billions round to one decimal place',
  judgement: 'judgement',
} as const

/** What the hedges of one class say. */
export interface BoundRow {
  is: HedgeClass
  bound: Bound
  slack?: Slack
  /** What the first of its hedges, said of 30 people, accepts. */
  accepts: string
  /** Why it is read so. */
  why: string
  source: keyof typeof SOURCES
}

/**
 * What stands before a number. `bound` sets which end is open; `slack` which line of `SLACK` widens it.
 * Classes without a row bound nothing.
 */
export const BEFORE: readonly BoundRow[] = [
  {
    is: 'about',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'The writer gives a number near the true one and says so; the words differ little, so one line holds for all.',
    source: 'ferson',
  },
  {
    is: 'close',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'Near, mostly from below but not by its meaning: "31 is close to 30".',
    source: 'judgement',
  },
  {
    is: 'nearly',
    bound: 'about',
    slack: 'nearly',
    accepts: '27 to 30',
    why: 'On the way up to it and not there: 31 are not nearly 30.',
    source: 'judgement',
  },
  {
    is: 'over',
    bound: 'over',
    accepts: '30 and more',
    why: 'The number is passed and no top is named; that nobody would say it of 300 is left to the reader. "Over" counts like "more than" (AP). The number itself is let through: rounding may have brought it there.',
    source: 'cummins',
  },
  {
    is: 'passed',
    bound: 'over',
    accepts: '30 and more',
    why: 'Of a mark that was reached and left behind: "the toll has passed 29,000"; not of things: "passed 12 laws".',
    source: 'judgement',
  },
  {
    is: 'at-least',
    bound: 'at-least',
    accepts: '30 and more',
    why: 'The number is counted and more may follow.',
    source: 'cummins',
  },
  {
    is: 'under',
    bound: 'under',
    accepts: 'up to 30',
    why: 'The number is not reached and no bottom is named. The number itself is let through, as above.',
    source: 'mcnabb',
  },
  {
    is: 'at-most',
    bound: 'at-most',
    accepts: 'up to 30',
    why: 'The number may be reached and not passed. The top of "up to" and "as many as" is weaker than that of "at most"; one line holds for both, as editors take both for a limit.',
    source: 'mcnabb',
  },
]

/** What stands behind a number, its unit or the thing counted; the same columns. */
export const BEHIND: readonly BoundRow[] = [
  {
    is: 'about',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'Said of a round figure, like "about".',
    source: 'ferson',
  },
  {
    is: 'at-least',
    bound: 'at-least',
    accepts: '30 and more',
    why: 'It counts the number and goes on: "500+".',
    source: 'cummins',
  },
  {
    is: 'at-most',
    bound: 'at-most',
    accepts: 'up to 30',
    why: 'It counts the number and stops.',
    source: 'mcnabb',
  },
]

/** One line of the table of what a number accepts, as a share of the number on each side. */
export interface SlackRow {
  slack: Slack
  /** Up to how many significant figures the line holds. */
  figures: number
  below: number
  above: number
  /** For counts, at least so many on each side that is open at all: "about five" accepts 4 to 6. */
  least: number
  /** A number of the kind, and what it accepts. */
  example: string
  accepts: string
  why: string
  source: keyof typeof SOURCES
}

/** Round numbers accept more than odd ones: who says "about 30" rounds to tens, who says "about 134" has counted. */
export const SLACK: readonly SlackRow[] = [
  {
    slack: 'about',
    figures: 1,
    below: 0.1,
    above: 0.1,
    least: 1,
    example: 'about 30 people',
    accepts: '27 to 33',
    why: 'One figure is all that the writer kept: the rounder the number, the wider it is taken.',
    source: 'ferson',
  },
  {
    slack: 'about',
    figures: 2,
    below: 0.05,
    above: 0.05,
    least: 1,
    example: 'about 1,200 people',
    accepts: '1,140 to 1,260',
    why: 'Rounded to the second figure.',
    source: 'ferson',
  },
  {
    slack: 'about',
    figures: 9,
    below: 0.02,
    above: 0.02,
    least: 1,
    example: 'about 134 people',
    accepts: '131.32 to 136.68',
    why: 'Precise by its writing, approximate by its word.',
    source: 'williams',
  },
  {
    slack: 'nearly',
    figures: 1,
    below: 0.1,
    above: 0,
    least: 1,
    example: 'nearly 30 people',
    accepts: '27 to 30',
    why: 'As wide as "about" below, and not above.',
    source: 'judgement',
  },
  {
    slack: 'nearly',
    figures: 2,
    below: 0.05,
    above: 0,
    least: 1,
    example: 'nearly 35 people',
    accepts: '33.25 to 35',
    why: 'As wide as "about" below, and not above.',
    source: 'judgement',
  },
  {
    slack: 'nearly',
    figures: 9,
    below: 0.02,
    above: 0,
    least: 1,
    example: 'nearly 134 people',
    accepts: '131.32 to 134',
    why: 'As wide as "about" below, and not above.',
    source: 'judgement',
  },
]

/** One line of the table of rounding without a word. */
export interface RoundingRow {
  /** Of the step to which the number was written, on each side; of the number itself for fractions. */
  share: number
  /** A number of the kind, and what it accepts. */
  example: string
  accepts: string
  why: string
  source: keyof typeof SOURCES
}

/** How far a number may have been rounded without a word; a bare count in figures ("134", "5,213 people") accepts itself alone. */
export const ROUNDING = {
  scaled: {
    share: 0.5,
    example: '1.3 million people',
    accepts: '1,250,000 to 1,350,000',
    why: 'Numbers with a scale word are rounded to their last figure, up and down by half a step.',
    source: 'apNumerals',
  },
  measured: {
    share: 0.5,
    example: '42 tonnes',
    accepts: '41.5 to 42.5',
    why: 'Measures and decimals are read off to their last figure: half a step on each side.',
    source: 'judgement',
  },
  noughts: {
    share: 0.05,
    example: '5,200 people',
    accepts: '5,195 to 5,205',
    why: 'Written out to the last nought, a number is meant nearly as it stands, of counts and of measures ("1,000 litres"); studies differ on whether round ones are sharp (Katzir & Ariel) or not (Williams & Power), so it gets half of a tenth of the step.',
    source: 'katzir',
  },
  fraction: {
    share: 0.1,
    example: 'half of the people',
    accepts: '0.45 to 0.55',
    why: 'Fractions and multiples in words ("half", "doubled") are round by nature: a tenth of the share on each side.',
    source: 'judgement',
  },
} as const satisfies Record<string, RoundingRow>
