import { intersects, times, widen } from '../../base/interval.ts'
import { periodNamed } from '../../base/period-named.ts'
import { numberText } from '../../english/printed-value.ts'
import type { DateMention, Interval, NamedEvent, Period, Quantity } from '../../model/index.ts'
import { escapePattern, findPhrases, type PhraseMatch, phrase } from '../../sentence/phrase.ts'
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
]
const FROM_DATE_TO_DATE = [
  // "On 7 April, six months after the October 7 attack", "in 2024, ten years after it was built in 2014"
  phrase('{@now},? (?:exactly )?{length} (?:after|since)(?: the)? {@then}'),
  phrase('{@now},? (?:exactly )?{length} after~ (?:in|on|of) {@then}'),
  // "built in 2014 and torn down ten years later, in 2024"
  phrase('(?:in|on|of|since) {@then}[^.;:()\uE000\uE001]{0,60} {length} later,? (?:in|on) {@now}'),
  // "Ten years after 2014, in 2024"
  phrase('{length} (?:after|since)(?: the)? {@then}~, (?:in|on) {@now}'),
  // "Three months after it opened in May 2022, on 3 August 2022,"
  phrase('{length} after~ (?:in|on) {@then}, (?:in|on) {@now}'),
]

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
  const events = rules.events.map(namesOf)
  for (const marked of markedSentences) {
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

const lengthOf = ({ numbers }: PhraseMatch): number => numbers.length as number

/** Returns the periods that a date may name: one in each of the last years where its year is not written. */
function startsOf(date: DateMention): Period[] {
  const period = periodNamed(date)
  if (!period) return []
  if (date.yearWritten || date.relative) return [period]
  return Array.from({ length: TOLERANCES.yearsBack }, (_, years) => yearsEarlier(period, years))
}

/** Makes phrases for an event of the rules by its names: "It has been 167 days since the invasion". */
const namesOf = ({ name, also, date }: NamedEvent) => ({
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
