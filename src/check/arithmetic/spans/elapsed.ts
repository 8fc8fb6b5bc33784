import { intersects, times, widen } from '../../../base/interval.ts'
import { periodNamed } from '../../../base/period-named.ts'
import { numberText } from '../../../english/printed-value.ts'
import type { DateMention, Interval, NamedEvent, Quantity, RuleSet } from '../../../model/index.ts'
import { DATE_MARK, type MarkedSentence, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { escapePattern, findPhrases, type Phrase, type PhraseMatch } from '../../../sentence/phrase.ts'
import { folded } from '../../../wording/words.ts'
import { type Calculation, isPlain, type Relation, type Text } from '../relation.ts'
import { TOLERANCES } from '../tolerances.ts'
import { DAYS_IN, daysFrom } from './days.ts'
import { type End, type Ends, endOf, endsOf, endsOfRange, isWritten, startsOf } from './ends.ts'
import {
  AFTER_SENTENCE,
  AFTER_SENTENCE_LATER,
  AFTER_SENTENCE_UNTIL,
  BEFORE_SENTENCE,
  BEGINNING_IN,
  FROM_DATE_TO_DATE,
  HAD_BEGUN,
  HAS_FOR,
  OVER_RANGE,
  SINCE_DATE,
  sinceNamed,
  UNTIL_DATE,
} from './phrases.ts'

/** A length of time (index of its quantity), and the ends between which it may lie: several where a date has no year. */
interface Stretch {
  length: number
  ends: readonly Ends[]
  /** Whether both the first and the last day may be counted. */
  isRange?: true
}

/** The time between two dates of a text, or since a date or a named event until publication. */
export const elapsed: Relation = function* (text) {
  for (const stretch of stretchesOf(text)) {
    const said = text.reading.quantities[stretch.length] as Quantity
    const unit = DAYS_IN[said.unit ?? '']
    if (unit === undefined || !(isPlain(said) || isAtLeast(said))) continue
    const sums = stretch.ends.map((ends) => sumOf(stretch, said, ends, unit))
    const right = sums.find(({ allows, says }) => intersects(allows, says as Interval))
    const sum = right ?? sums[0]
    if (sum) yield sum
  }
}

function* stretchesOf({ reading, rules, markedSentences }: Text): Generator<Stretch> {
  const { published } = reading.article
  const today = published === null ? null : endOf({ from: published, to: published })
  const events = eventsIn(rules)
  for (const [index, marked] of markedSentences.entries()) {
    for (const found of findPhrases(OVER_RANGE, marked)) {
      const ends = endsOfRange(found.dates.range as DateMention)
      if (ends) yield { length: lengthOf(found), ends: [ends], isRange: true }
    }
    yield* acrossSentences(markedSentences[index - 1], marked, today)
    for (const found of findPhrases(FROM_DATE_TO_DATE, marked)) {
      yield { length: lengthOf(found), ends: endsOf(found.dates.then as DateMention, found.dates.now as DateMention) }
    }
    yield* betweenTwoDates(marked)
    if (!today) continue
    for (const found of findPhrases(SINCE_DATE, marked)) {
      const starts = startsOf(found.dates.then as DateMention)
      yield { length: lengthOf(found), ends: starts.map((start) => [start, today]) }
    }
    for (const found of findPhrases(UNTIL_DATE, marked)) {
      const end = periodNamed(found.dates.end as DateMention)
      if (end && end.from > today.to)
        yield { length: lengthOf(found), ends: [[today, { ...endOf(end), text: folded(found.dates.end?.text ?? '') }]] }
    }
    for (const { date, names } of events) {
      for (const found of findPhrases(names, marked)) {
        yield { length: lengthOf(found), ends: [[endOf({ from: date, to: date }), today]] }
      }
    }
  }
}

/** Words before a length of time that make it that between two dates of the sentence: "ended on 3 May after", "reopened in 2021 after a closure of". */
const OF_SPAN =
  /\b(?:lasts?|lasted|lasting|took|taking)(?: for)? $|\bafter (?:an? (?:[\p{L}]+ )?(?:closure|absence|wait|gap|break|stint|reign|tenure|campaign|illness|dispute|delay|trial|ban|search) of )?$/iu

/** Yields the length of time of a sentence that names it for the time between its only two dates. */
function* betweenTwoDates({ words, dates, numbers }: MarkedSentence): Generator<Stretch> {
  const [then, now, ...more] = dates
  const [length, ...others] = numbers
  if (!then || !now || more.length > 0 || length === undefined || others.length > 0) return
  const [before = '', after = ''] = words.split(NUMBER_MARK)
  if (
    !OF_SPAN.test(before) ||
    before.split(DATE_MARK).length !== 3 ||
    /^ (?:of|later|before|ago|earlier)\b/.test(after)
  )
    return
  const [start, end] = [periodNamed(then), periodNamed(now)]
  if (start && end && start.to < end.from) yield { length, ends: [[endOf(start), endOf(end)]] }
}

/** Yields lengths of time from a day named in one sentence to a day in the next. */
function* acrossSentences(
  before: MarkedSentence | undefined,
  marked: MarkedSentence,
  today: End | null,
): Generator<Stretch> {
  if (!before || marked.sentence.passage - before.sentence.passage > 1) return
  const [only, ...more] = before.dates
  if (only && more.length === 0) {
    for (const found of findPhrases(AFTER_SENTENCE_LATER, marked)) {
      yield { length: lengthOf(found), ends: endsOf(only, found.dates.now as DateMention) }
    }
  }
  const start = only && more.length === 0 && isWritten(only) ? periodNamed(only) : null
  if (start) {
    for (const found of findPhrases(AFTER_SENTENCE, marked)) {
      if (today) yield { length: lengthOf(found), ends: [[endOf(start), today]] }
    }
    for (const found of findPhrases(AFTER_SENTENCE_UNTIL, marked)) {
      const end = periodNamed(found.dates.now as DateMention)
      if (end && start.to < end.from) yield { length: lengthOf(found), ends: [[endOf(start), endOf(end)]] }
    }
  }
  for (const { dates } of today ? findPhrases(BEGINNING_IN, marked) : []) {
    const [start] = startsOf(dates.then as DateMention)
    if (!start || !isWritten(dates.then as DateMention)) continue
    for (const found of findPhrases(HAS_FOR, before)) yield { length: lengthOf(found), ends: [[start, today as End]] }
  }
  for (const { dates } of findPhrases(HAD_BEGUN, marked)) {
    const then = dates.then as DateMention
    for (const found of findPhrases(BEFORE_SENTENCE, before)) {
      const now = found.dates.now as DateMention
      const [from, to] = [periodNamed(then), periodNamed(now)]
      if (from && to && isWritten(then) && isWritten(now) && from.to < to.from)
        yield { length: lengthOf(found), ends: [[endOf(from), endOf(to)]] }
    }
  }
}

/** Tells whether it is a length of time that is passed at least: "more than 30 years". */
const isAtLeast = ({ bound, vague, low }: Quantity): boolean =>
  !vague && low !== null && (bound === 'over' || bound === 'at-least')

const lengthOf = ({ numbers }: PhraseMatch): number => numbers.length as number

/** A named event, and phrases for the time since it. */
interface NamedDay {
  date: string
  names: readonly Phrase[]
}

const known = new WeakMap<RuleSet, readonly NamedDay[]>()

/** Returns the events of the rules with their phrases, which are made once for all articles. */
function eventsIn(rules: RuleSet): readonly NamedDay[] {
  const events = known.get(rules) ?? rules.events.filter(isOnlyOne).map(namesOf)
  known.set(rules, events)
  return events
}

/** Tells whether an event does not repeat; of one that does, no text says since which time. */
const isOnlyOne = ({ days, every }: NamedEvent): boolean => days.length === 1 && every === null

/** Makes phrases for an event of the rules by its names. */
const namesOf = ({ name, also, date }: NamedEvent): NamedDay => ({
  date,
  names: [name, ...also].map((words) => sinceNamed(escapePattern(words))),
})

function sumOf({ length, isRange }: Stretch, said: Quantity, [from, to]: Ends, unit: number): Calculation {
  const days = daysFrom(from, to)
  const allows = times(isRange ? { low: days.low, high: (days.high as number) + 1 } : days, 1 / unit)
  const middle = ((days.low as number) + (days.high as number)) / 2 / unit
  const exact = from.from === from.to && !isRange ? Math.floor(middle) : Math.round(middle)
  const result = `${numberText(exact)} ${said.unit}${exact === 1 ? '' : 's'}`
  const says = widen(said.accepts, unit === 1 ? TOLERANCES.daysRoom : TOLERANCES.longerRoom)
  const rest = { of: length, from: [], allows, says }
  if (to.to < from.from)
    return { ...rest, printed: null, working: `${to.text} is not after ${from.text}`, result: `after ${from.text}` }
  return { ...rest, working: `From ${from.text} to ${to.text} is ${result}`, result }
}
