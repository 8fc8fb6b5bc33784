import { lineIndex } from '../article/index.ts'
import { daysBetween } from '../base/calendar.ts'
import { sourceSpan } from '../base/source-range.ts'
import { onePerClaim } from '../check/index.ts'
import { type Side, sidesOf } from '../claim/side.ts'
import { conflictingRanks, type Rank, type RankConflict } from '../compare/aligned/conflicting-ranks.ts'
import { samePlaces } from '../compare/aligned/same-place.ts'
import { sameSlots } from '../compare/aligned/slots.ts'
import { conflictingDates, type DateConflict } from '../compare/dating/conflicting-dates.ts'
import { datingsOf } from '../compare/dating/datings.ts'
import { type Pairing, pairUp } from '../compare/pair-up.ts'
import { isSummary, withUnsaid } from '../compare/unsaid.ts'
import { moveApart, wayOf } from '../compare/ways.ts'
import {
  type ArticleSource,
  type Finding,
  NO_RULES,
  type Passage,
  type Reading,
  type Span,
  type Units,
  type Verdict,
} from '../model/index.ts'
import { contradictionsOf } from '../named/contradictions.ts'
import { movedOn } from '../reference/moved-on.ts'
import { areBirthdays } from '../sentence/ages-explained.ts'
import { statementsOf } from '../statement/table.ts'
import { printed, printedBeside } from '../wording/as-printed.ts'
import { quote, quoteOf, verdict } from '../wording/verdict.ts'
import { capitalised } from '../wording/words.ts'
import { expectArticle, expectOptions } from './arguments.ts'
import { placeFindings } from './finding.ts'
import { named } from './guard.ts'
import { type ReadOptions, readerFor } from './reading/read.ts'
import { unitsWith } from './units.ts'

/** The result of comparing two texts. */
export interface Comparison {
  /**
   * `contradicts`: at least one finding; `agrees`: at least one claim of the later text can be compared, and all that can
   * follow from the earlier text; `updates`: it gives a later figure of something that moves; else `unrelated`.
   */
  verdict: 'contradicts' | 'updates' | 'agrees' | 'unrelated'
  /** Findings in the later text. */
  findings: Finding[]
  /** For each pair of claims, one line that says whether they were compared, and why not. */
  explanations: string[]
}

/** Compares two texts on the same subject, and returns which claims of the later one the earlier one contradicts. Throws an `ArticleError`. */
export function compareTexts(earlier: ArticleSource, later: ArticleSource, options: ReadOptions = {}): Comparison {
  expectArticle(earlier, 'the earlier article of compareTexts')
  expectArticle(later, 'the later article of compareTexts')
  expectOptions(options, 'the options of compareTexts')
  const read = readerFor(options)
  const reading = named(later, 'asked', () => read(later))
  const before = named(earlier, 'earlier', () => read(earlier))
  return named(later, 'asked', () => compareReadings(before, reading, options))
}

/** Compares two texts that have been read. */
export function compareReadings(before: Reading, reading: Reading, options: ReadOptions): Comparison {
  const sides = { earlier: sidesOf(before), later: sidesOf(reading) }
  const datings = { earlier: datingsOf(before), later: datingsOf(reading) }
  const slots = sameSlots(before, reading, sides, datings)
  const units = unitsWith(options.rules?.units ?? [])
  const paired = pairUp(sides.later, sides.earlier, units, samePlaces(slots)).map((p) => byDirection(p, options, units))
  const sumsUp = isSummary(reading, before)
  const pairings = sumsUp ? withUnsaid(paired, { earlier: before, sides: sides.earlier, units }) : paired
  const dated = conflictingDates(reading, before, slots, sumsUp)
  const [then, now] = [before.article.published, reading.article.published]
  const ranks = conflictingRanks(slots, then !== null && now !== null && then !== now)
  const verdicts = [
    ...contradictionsOf(stated(reading, options), stated(before, options)),
    ...pairings.flatMap((p) =>
      p.kind === 'contradicts' && p.earlier && !areYearsBetween(p.later, p.earlier)
        ? [against(p.later, p.earlier)]
        : [],
    ),
    ...dated.map((d) => againstDate(d, before)),
    ...ranks.map((r) => againstRank(r, before, reading)),
  ]
  const follows = pairings.some(({ kind }) => kind === 'follows')
  const updates = pairings.some(({ kind }) => kind === 'updates')
  const open = pairings.some(({ kind }) => kind === 'meets')
  return {
    verdict: verdicts.length > 0 ? 'contradicts' : updates ? 'updates' : follows && !open ? 'agrees' : 'unrelated',
    findings: placeFindings(reading, onePerClaim(verdicts)),
    explanations: explanationsOf(pairings, dated, before, reading),
  }
}

/** Returns a pairing with what the rules say of its fact: a number that only rises, and has risen, is an update. */
function byDirection(pairing: Pairing, { rules = NO_RULES }: ReadOptions, units: Units): Pairing {
  const { later, earlier, kind } = pairing
  if (!earlier || kind === 'follows' || kind === 'meets') return pairing
  const moved = movedOn(earlier, later, rules, units)
  if (moved === null) return pairing
  const direction =
    moved === 'ahead' ? 'in the direction that the rules give' : 'against the direction that the rules give'
  return { ...pairing, kind: moved === 'ahead' ? 'updates' : 'contradicts', why: `it moved ${direction}` }
}

const stated = (reading: Reading, { rules = NO_RULES }: ReadOptions) => ({
  reading,
  statements: statementsOf(reading, rules),
})

/** Tells whether two ages differ by no more than the birthdays between the days of two articles. */
function areYearsBetween(later: Side, earlier: Side): boolean {
  const [now, then] = [later.reading.article.published, earlier.reading.article.published]
  const [age, before] = [later.quantity.low, earlier.quantity.low]
  if (now === null || then === null || age === null || before === null) return false
  return later.context.isAge && earlier.context.isAge && areBirthdays(age - before, daysBetween(then, now))
}

/** Returns a level with the way in which it was reached: "a fall to $1.6 billion". */
const withWay = (side: Side): string => `a ${wayOf(side)} to ${printed(side)}`

function against(side: Side, other: Side): Verdict {
  const isApart = moveApart(side, other)
  const [here, there] = isApart
    ? [withWay(side), withWay(other)]
    : [printedBeside(side, other), printedBeside(other, side)]
  return verdict('earlier-article', side.quantity, {
    fact: side.claim.fact,
    severity: 'warning',
    message: `${capitalised(here)} here, ${there} in the earlier text.`,
    expected: isApart ? null : other.quantity.text,
    evidence: [quote(other, side.reading)],
  })
}

const againstDate = ({ later, earlier }: DateConflict, before: Reading): Verdict =>
  verdict('earlier-article', later.date, {
    severity: 'warning',
    message: `${later.date.text} here, ${earlier.date.text} in the earlier text.`,
    expected: earlier.date.text,
    evidence: [quoteOf(before, earlier.date, earlier.sentence.text)],
  })

function againstRank({ later, earlier }: RankConflict, before: Reading, reading: Reading): Verdict {
  const [here, there] = [spanOf(later, reading), spanOf(earlier, before)]
  return verdict('earlier-article', here, {
    severity: 'warning',
    message: `${capitalised(here.text)} here, ${there.text} in the earlier text.`,
    expected: there.text,
    evidence: [quoteOf(before, there, earlier.sentence.text)],
  })
}

const spanOf = ({ sentence, at }: Rank, { article }: Reading): Span =>
  sourceSpan(article, article.passages[sentence.passage] as Passage, at)

/** Returns whether claims were compared, and why not, each quoted with its line. */
function explanationsOf(
  pairings: readonly Pairing[],
  dated: readonly DateConflict[],
  before: Reading,
  reading: Reading,
): string[] {
  const [earlierAt, laterAt] = [placesIn(before), placesIn(reading)]
  return [
    ...pairings.flatMap(({ later, earlier, kind, why, comparisons }) =>
      comparisons.map(({ other, comparison: c }) => {
        const pair = `${earlierAt(other.quantity)} and ${laterAt(later.quantity)}`
        if (!c.comparable) return `${pair}: not compared (${c.obstacle}): ${c.why}`
        return `${pair}: compared, and they ${c.meets ? 'fit' : 'do not fit'}${other === earlier ? ` (paired: ${kind}${why === undefined ? '' : `, ${why}`})` : ''}`
      }),
    ),
    ...dated.map(
      ({ later, earlier }) =>
        `${earlierAt(earlier.date)} and ${laterAt(later.date)}: the dates of the same event differ`,
    ),
  ]
}

/** Returns a function that quotes a span with its line: `"134" in line 3`. */
function placesIn({ article }: Reading): (at: Span) => string {
  const lines = lineIndex(article.text)
  return (at) => `"${at.text}" ${at.in === 'title' ? 'in the headline' : `in line ${lines.at(at.start).line}`}`
}
