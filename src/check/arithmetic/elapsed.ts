import { monthPeriod, yearPeriod } from '../../base/calendar.ts'
import { intersects, times, widen } from '../../base/interval.ts'
import { periodNamed } from '../../base/period-named.ts'
import { numberText } from '../../english/printed-value.ts'
import type { DateMention, Interval, NamedEvent, Period, Quantity, RuleSet } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { escapePattern, findPhrases, type Phrase, type PhraseMatch, phrase } from '../../sentence/phrase.ts'
import { periodText } from '../../wording/when.ts'
import { DAYS_IN, daysFrom, yearsEarlier } from './days.ts'
import { type Calculation, isPlain, type Relation, type Text } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

const NOW = "(?:it has been|it's been|it is|it's|today marks|today is|marking|marks|now)"
const SINCE_DATE = [
  // "It has been 167 days since October 7", "now ten years after March 2014"
  phrase(`${NOW} (?:exactly )?{length} (?:since|after)(?: the)? {@then}`),
  // "in 1994, 30 years ago"
  phrase('(?:in|on) {@then},? (?:or )?{length} ago'),
  // "30 years ago, in 1994"
  phrase('{length} ago,? (?:in|on) {@then}'),
  // "for 30 years, since 1994"
  phrase('\\bfor {length},? (?:ever )?since {@then}'),
]
const FROM_DATE_TO_DATE = [
  // "On 7 April, six months after the October 7 attack", "in 2024, ten years after it was built in 2014"
  phrase('{@now},? (?:exactly )?{length} (?:after|since)(?: the)? {@then}'),
  phrase('{@now},? (?:exactly )?{length} after~ (?:in|on|of) {@then}'),
  // "built in 2014 and torn down ten years later, in 2024"
  phrase('(?:in|on|of|since) {@then}[^.;:()\uE000\uE001]{0,60} {length} later,? (?:in|on)(?: the)? {@now}'),
  // "ruled for ten years before he was voted out in 2024, having come to power in 2014"
  phrase('\\bfor {length},? (?:until|till|before)~,?(?: in| on)? {@now},? (?:having|since)~ (?:in |on )?{@then}'),
  // "Ten years after 2014, in 2024"
  phrase('{length} (?:after|since)(?: the)? {@then}~, (?:in|on) {@now}'),
  // "Three months after it opened in May 2022, on 3 August 2022,"
  phrase('{length} after~ (?:in|on) {@then}, (?:in|on) {@now}'),
]

const OVER_RANGE = [
  // "a ten-year war (2014–2024)", "a ten-year term from 2014 to 2024"
  phrase("(?<!\\b(?:every|within|than) ){length}(?: [\\p{L}'-]+){0,3} (?:\\(|from ){@range}"),
  // "From 2014 to 2024 he served a ten-year term"
  phrase(
    "\\b(?:from|between) {@range},? (?:[\\p{L}'-]+ ){1,4}an? {length} (?:term|stint|spell|reign|campaign|war|sentence|ban|career)\\b",
  ),
]
/** Right behind a sentence that names one day or year: "That was ten years ago." */
const AFTER_SENTENCE = [phrase('^(?:that|this|it|all this) (?:was|is|happened) (?:exactly |now )?{length} ago\\b')]
/** The same, up to a day: "He was arrested in 2014. He fought for ten years, until 2024." */
const AFTER_SENTENCE_UNTIL = [phrase('\\bfor {length},? (?:until|till) {@now}[.]?$')]
/** "He left in 2024, after ten years in office. He had won the vote in 2014." */
const BEFORE_SENTENCE = [phrase('\\b(?:in|on) {@now},? after {length} (?:in|of|as)\\b')]
const HAD_BEGUN = [phrase("^[\\p{L}'-]+(?: [\\p{L}'-]+)? had(?: [\\p{L}'-]+){1,6} (?:in|on) {@then}[.]?$")]

/** A length of time, and the days between which it lies; a date without its year has several possible starts. */
interface Stretch {
  length: number
  from: readonly Period[]
  to: Period
}

/** The time since a date or a named event, until publication or another date in the sentence. */
export const elapsed: Relation = function* (text) {
  for (const { length, from, to } of stretchesOf(text)) {
    const said = text.reading.quantities[length] as Quantity
    const unit = DAYS_IN[said.unit ?? '']
    if (unit === undefined || !isPlain(said)) continue
    const sums = from.map((period) => sumOf(length, said, period, to, unit))
    const right = sums.find(({ allows, says }) => intersects(allows, says as Interval))
    const sum = right ?? sums[0]
    if (sum) yield sum
  }
}

function* stretchesOf({ reading, rules, markedSentences }: Text): Generator<Stretch> {
  const { published } = reading.article
  const today = published === null ? null : { from: published, to: published }
  const events = eventsIn(rules)
  for (const [index, marked] of markedSentences.entries()) {
    for (const found of findPhrases(OVER_RANGE, marked)) {
      const ends = endsOfRange(found.dates.range as DateMention)
      if (ends) yield { length: lengthOf(found), ...ends }
    }
    yield* acrossSentences(markedSentences[index - 1], marked, today)
    for (const found of findPhrases(FROM_DATE_TO_DATE, marked)) {
      const now = periodNamed(found.dates.now as DateMention)
      if (now) yield { length: lengthOf(found), from: startsOf(found.dates.then as DateMention), to: now }
    }
    if (!today) continue
    for (const found of findPhrases(SINCE_DATE, marked)) {
      yield { length: lengthOf(found), from: startsOf(found.dates.then as DateMention), to: today }
    }
    for (const { date, names } of events) {
      for (const found of findPhrases(names, marked)) {
        yield { length: lengthOf(found), from: [{ from: date, to: date }], to: today }
      }
    }
  }
}

/** Yields lengths of time from a day named in one sentence to a day in the next. */
function* acrossSentences(
  before: MarkedSentence | undefined,
  marked: MarkedSentence,
  today: Period | null,
): Generator<Stretch> {
  if (!before || marked.sentence.passage - before.sentence.passage > 1) return
  const [only, ...more] = before.dates
  const start = only && more.length === 0 && isWritten(only) ? periodNamed(only) : null
  if (start) {
    for (const found of findPhrases(AFTER_SENTENCE, marked)) {
      if (today) yield { length: lengthOf(found), from: [start], to: today }
    }
    for (const found of findPhrases(AFTER_SENTENCE_UNTIL, marked)) {
      const end = periodNamed(found.dates.now as DateMention)
      if (end && start.to < end.from) yield { length: lengthOf(found), from: [start], to: end }
    }
  }
  for (const { dates } of findPhrases(HAD_BEGUN, marked)) {
    const then = dates.then as DateMention
    for (const found of findPhrases(BEFORE_SENTENCE, before)) {
      const now = found.dates.now as DateMention
      const [from, to] = [periodNamed(then), periodNamed(now)]
      if (from && to && isWritten(then) && isWritten(now) && from.to < to.from)
        yield { length: lengthOf(found), from: [from], to }
    }
  }
}

/** Tells whether a date has its year. */
const isWritten = ({ yearWritten, relative }: DateMention): boolean => yearWritten && !relative

/** Returns the first and the last day, month or year of a range: "2014–2024"; null for a single period. */
function endsOfRange({ from, to, grain, yearWritten, text }: DateMention): Pick<Stretch, 'from' | 'to'> | null {
  if (!yearWritten || from === null || to === null || !/[–-]|\b(?:to|and|until|till|through)\b/.test(text)) return null
  if (from.slice(0, 4) === to.slice(0, 4)) return null
  const within = (iso: string): Period =>
    grain === 'year'
      ? yearPeriod(Number(iso.slice(0, 4)))
      : grain === 'month'
        ? monthPeriod(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))
        : { from: iso, to: iso }
  return grain === 'day' || grain === 'month' || grain === 'year' ? { from: [within(from)], to: within(to) } : null
}

const lengthOf = ({ numbers }: PhraseMatch): number => numbers.length as number

/** Returns the periods that a date may name: one in each of the last years where its year is not written. */
function startsOf(date: DateMention): Period[] {
  const period = periodNamed(date)
  if (!period) return []
  if (date.yearWritten || date.relative) return [period]
  return Array.from({ length: TOLERANCES.yearsBack }, (_, years) => yearsEarlier(period, years))
}

/** A named event, and phrases for the time since it. */
interface NamedDay {
  date: string
  names: readonly Phrase[]
}

const known = new WeakMap<RuleSet, readonly NamedDay[]>()

/** Returns the events of the rules with their phrases, which are made once for all articles. */
function eventsIn(rules: RuleSet): readonly NamedDay[] {
  const events = known.get(rules) ?? rules.events.map(namesOf)
  known.set(rules, events)
  return events
}

/** Makes phrases for an event of the rules by its names: "It has been 167 days since the invasion". */
const namesOf = ({ name, also, date }: NamedEvent): NamedDay => ({
  date,
  names: [name, ...also].map((words) =>
    phrase(`${NOW} (?:exactly )?{length} (?:since|after)(?: the)? ${escapePattern(words)}`),
  ),
})

function sumOf(of: number, said: Quantity, from: Period, to: Period, unit: number): Calculation {
  const allows = times(daysFrom(from, to), 1 / unit)
  const middle = ((allows.low as number) + (allows.high as number)) / 2
  const exact = from.from === from.to ? Math.floor(middle) : Math.round(middle)
  const result = `${numberText(exact)} ${said.unit}${exact === 1 ? '' : 's'}`
  return {
    of,
    from: [],
    allows,
    says: widen(said.accepts, unit === 1 ? TOLERANCES.daysRoom : TOLERANCES.longerRoom),
    working: `From ${periodText(from)} to ${periodText(to)} is ${result}`,
    result,
  }
}
