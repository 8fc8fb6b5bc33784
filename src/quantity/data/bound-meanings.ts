import type { HedgeClass } from '../../english/hedges.ts'
import type { Bound } from '../../model/index.ts'
import type { Slack } from '../draft.ts'

/**
 * The sources of the rows, citing only what was read: the abstracts of the papers, and one title. They say which words open or
 * widen a number. By how much, readers differ, so every figure is a judgement of factlint.
 */
export const SOURCES = {
  ferson:
    'Ferson et al., “Natural language of uncertainty: numeric hedge words”, International Journal of Approximate Reasoning, 2015: hedges differ less than was assumed and form perhaps three groups; what they imply depends on how large and how round the number is',
  williams:
    'Williams & Power, “Hedging and rounding in numerical expressions”, Pragmatics & Cognition 21(1), 2013: without a hedge, readers take round numbers as approximate and others as precise; a hedge makes the others approximate and leaves round ones unchanged',
  katzir:
    'Katzir & Ariel, “Don’t overthink! Round number expressions are interpreted sharp”, Glossa Psycholinguistics (title only): readers take round numbers as exact',
  cummins:
    'Cummins, Sauerland & Solt, “Granularity and scalar implicature in numerical expressions”, Linguistics and Philosophy 35, 2012: “more than” and “at least” set no upper limit; hearers often infer one, depending on the context',
  mcnabb:
    'McNabb et al., “The likelihood of upper-bound construals among numeral modifiers”, Sinn und Bedeutung 20: the upper limit of “at most” and “fewer than” is part of their meaning; that of “up to” is only inferred and can be cancelled',
  ap: 'AP Stylebook, 20 March 2014: “over, as well as more than, is acceptable to indicate greater numerical value”',
  apNumerals: 'AP style for numerals: round millions and billions to one decimal place',
  judgement: 'judgement',
} as const

/** What the hedges of one class mean. */
export interface BoundRow {
  is: HedgeClass
  /** Which end of the number is open. */
  bound: Bound
  /** The rows of `SLACK` that widen it; without it, the number is as exact as it would be without the hedge. */
  slack?: Slack
  /** Which numbers of people agree with 30 people after the first hedge of the class; printed in the docs and tested. */
  accepts: string
  /** Why the class has this meaning; printed in the docs. */
  why: string
  source: keyof typeof SOURCES
}

/** Meanings of the hedges before a number. Classes without a row do not change its bounds. */
export const BEFORE: readonly BoundRow[] = [
  {
    is: 'about',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'The writer says that the number is near the true one. The words differ little, so one row covers all of them.',
    source: 'ferson',
  },
  {
    is: 'close',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'Near the number, usually but not always below it: "31 is close to 30".',
    source: 'judgement',
  },
  {
    is: 'nearly',
    bound: 'about',
    slack: 'nearly',
    accepts: '27 to 30',
    why: 'Just below the number: 31 people are not nearly 30.',
    source: 'judgement',
  },
  {
    is: 'over',
    bound: 'over',
    accepts: '30 and more',
    why: 'No upper limit is given, although nobody would call 300 people "over 30". "Over" means "more than" (AP). The number itself is accepted, since the true number may have been rounded to it.',
    source: 'cummins',
  },
  {
    is: 'passed',
    bound: 'over',
    accepts: '30 and more',
    why: 'A total has risen above a mark: "the toll has passed 29,000". Other meanings, as in "passed 12 laws", do not count.',
    source: 'judgement',
  },
  {
    is: 'at-least',
    bound: 'at-least',
    accepts: '30 and more',
    why: 'The number has been reached, and the true one may be higher.',
    source: 'cummins',
  },
  {
    is: 'under',
    bound: 'under',
    accepts: 'up to 30',
    why: 'No lower limit is given. The number itself is accepted, for the same reason as with "more than".',
    source: 'mcnabb',
  },
  {
    is: 'at-most',
    bound: 'at-most',
    accepts: 'up to 30',
    why: 'The number is the upper limit. The limit of "up to" and "as many as" is weaker than that of "at most", but editors read both as a limit, so one row covers them.',
    source: 'mcnabb',
  },
]

/** Meanings of the hedges after a number, its unit or the thing counted. */
export const BEHIND: readonly BoundRow[] = [
  {
    is: 'about',
    bound: 'about',
    slack: 'about',
    accepts: '27 to 33',
    why: 'Used with round numbers, like "about".',
    source: 'ferson',
  },
  {
    is: 'at-least',
    bound: 'at-least',
    accepts: '30 and more',
    why: 'The number has been reached, and the true one may be higher: "500+".',
    source: 'cummins',
  },
  {
    is: 'at-most',
    bound: 'at-most',
    accepts: 'up to 30',
    why: 'The number is the upper limit.',
    source: 'mcnabb',
  },
]

/** How far from an approximate number others may be. */
export interface SlackRow {
  slack: Slack
  /** The most significant figures that a number of this row has; the first row that fits applies. */
  figures: number
  /** How far below it, as a share of the number. */
  below: number
  /** How far above it, as a share of the number. */
  above: number
  /** For counts, the least distance on a side whose share is not 0: "about five" accepts 4 to 6. */
  least: number
  /** A number of the kind, and what it accepts. */
  example: string
  accepts: string
  why: string
  source: keyof typeof SOURCES
}

/** How approximate numbers are read. Rounder ones accept more: "about 30" is rounded to tens, "about 134" has been counted. */
export const SLACK: readonly SlackRow[] = [
  {
    slack: 'about',
    figures: 1,
    below: 0.1,
    above: 0.1,
    least: 1,
    example: 'about 30 people',
    accepts: '27 to 33',
    why: 'Rounded to one figure: the rounder the number, the wider it is read.',
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
    why: 'Rounded to two figures.',
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
    why: 'Written precisely, but called approximate.',
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

/** How far a number without a hedge may have been rounded. */
export interface RoundingRow {
  /** How far on each side: as a share of the place value of its last figure; for fractions, of the number itself. */
  share: number
  /** A number of the kind, and what it accepts. */
  example: string
  accepts: string
  why: string
  source: keyof typeof SOURCES
}

/**
 * How far a number without a hedge may have been rounded, by how it is written. A bare count ("134", "5,213 people") accepts
 * only itself.
 */
export const ROUNDING = {
  scaled: {
    share: 0.5,
    example: '1.3 million people',
    accepts: '1,250,000 to 1,350,000',
    why: 'Numbers with a scale word are rounded to their last figure: half of its place value on each side.',
    source: 'apNumerals',
  },
  measured: {
    share: 0.5,
    example: '42 tonnes',
    accepts: '41.5 to 42.5',
    why: 'Measures and decimals are rounded to their last figure: half of its place value on each side.',
    source: 'judgement',
  },
  zeros: {
    share: 0.05,
    example: '5,200 people',
    accepts: '5,195 to 5,205',
    why: 'A number written out to its last zero is meant almost exactly, whether a count or a measure ("1,000 litres"). Studies differ on whether readers take round numbers as exact (Katzir & Ariel) or not (Williams & Power), so a twentieth of the place value of its last figure before the zeros is accepted on each side.',
    source: 'katzir',
  },
  fraction: {
    share: 0.1,
    example: 'half of the people',
    accepts: '0.45 to 0.55',
    why: 'Fractions and multiples in words ("half", "doubled") are always round: a tenth of the number on each side.',
    source: 'judgement',
  },
} as const satisfies Record<string, RoundingRow>
