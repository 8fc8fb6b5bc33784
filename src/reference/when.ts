import { isOfSameOrder } from '../base/interval.ts'
import { aspectOf } from '../claim/firmness/aspect.ts'
import { isPastStage } from '../claim/firmness/past-stage.ts'
import { isRunningTotal } from '../claim/firmness/stage.ts'
import type { Side } from '../claim/side.ts'
import { dayText } from '../english/printed-value.ts'
import { deedWords } from '../english/words/deeds.ts'
import { isDate } from '../grammar/word-class.ts'
import type { Fact, Period, Series, Token } from '../model/index.ts'

/** The day or period for which a claim is held against a series, or why it is not, in words. */
export type When = { on: Period } | { why: string }

/** What a claim is held against. */
interface Held {
  side: Side
  fact: Fact
  series: Series
  isOfEvent: boolean
}

/**
 * Returns when a claim holds: the time that it names, else the day of publication. What is counted up, from the day that the
 * rules give (`since`) or from the first value of a number that only rises, has a total for each day: a figure for one later day
 * or since one is only a part of it.
 */
export function whenOf(held: Held): When {
  const { side, series } = held
  const { published } = side.reading.article
  const day = side.claim.asOf ?? (published === null ? null : { from: published, to: published })
  if (day === null) return { why: 'its day is not known' }
  if (isPastStage(side.context)) return { why: 'it is about a past time that it does not name, as in "had been"' }
  if (series.since === null && series.direction !== 'rising')
    return { on: isLookedBackAt(held) ? untilNow(day, published) : day }
  return whenCounted(held, day)
}

/** Tells whether a number is for the day of an event of which all values were known only later: "took 251 people hostage on 7 October 2023". */
const isLookedBackAt = ({ side: { claim }, series: { values, direction }, isOfEvent }: Held): boolean =>
  isOfEvent &&
  direction === null &&
  values.every(({ from }) => from !== null && claim.asOf !== null && from > claim.asOf.to)

const untilNow = (day: Period, published: string | null): Period =>
  published !== null && published > day.to ? { from: published, to: published } : day

function whenCounted(held: Held, day: Period): When {
  const { side, fact, series } = held
  const { asOf } = side.claim
  const { published } = side.reading.article
  const first = series.since ?? series.values[0]?.from ?? null
  const event = otherEvent(held)
  const isRange = asOf !== null && asOf.from < asOf.to
  const since = asOf === null && first !== null ? sinceOf(side) : null
  if (since !== null && first !== null && beginsIn(since, first)) return { on: day }
  if (isRange && first !== null && (series.since !== null || !countsFrom(side)) && beginsIn(asOf.from, first))
    return { on: { from: asOf.to, to: asOf.to } }
  if (event !== null) return { why: `"${event}" is not what ${fact.name} counts` }
  if (isRange && countsFrom(side) && first !== null && (series.since !== null || asOf.from >= first))
    return { why: `it counts from ${dayText(asOf.from)}, not from ${dayText(first)}` }
  if (series.since !== null && countsFrom(side)) return { why: `it does not count from ${dayText(series.since)}` }
  const isTotal = isRunning(side) || isLevelBy(side)
  if (asOf !== null && !isTotal && !isState(side)) {
    if (series.since === null && !isRange && asOf.from === first && published !== null)
      return { on: { from: first, to: published > first ? published : first } }
    return { why: `it is what happened ${isRange ? 'in that time' : 'on that day'}, not the total` }
  }
  if (isRange && isRunning(side) && !isLevelBy(side))
    return { why: `it counts from ${dayText(asOf.from)}, not from ${dayText(first ?? asOf.from)}` }
  if (series.since === null || fact.isNamed) return { on: day }
  if (!isTotal) return { why: `its words do not say that it counts from ${dayText(series.since)}` }
  return isNear(side, series) ? { on: day } : { why: 'it is far from every value, so likely about something else' }
}

/** Tells whether a count begins on a day, or is said to begin in its month: "since October 2023" for 7 October 2023. */
const beginsIn = (said: string, first: string): boolean =>
  said === first || (said.endsWith('-01') && said.slice(0, 7) === first.slice(0, 7))

/** Words for one event, whose own toll may be given in the words of a total: "the toll of the strike rose to 40". */
const INCIDENTS = deedWords('incident')

/** Returns the word for an event in the sentence that is not what the fact is about; null for none. Of a number that only rises, without a first day, only "an avalanche" is another; "attacks" go on as long as a war. */
function otherEvent({ side: { context }, fact, series }: Held): string | null {
  const { tokens } = context
  const own = `${fact.name} ${fact.id}`.toLowerCase().split(/[^\p{L}]+/u)
  const found = tokens.findIndex(
    ({ normal: word }, i) =>
      INCIDENTS.has(word) &&
      !own.some((one) => one.startsWith(word)) &&
      (series.since !== null || opensIndefinite(tokens, i)),
  )
  return found < 0 ? null : (tokens[found] as Token).text
}

/** Tells whether a noun is introduced as something new: "a bus crash", "another strike". */
const opensIndefinite = (tokens: readonly Token[], noun: number): boolean =>
  [1, 2, 3].some((back) => /^(a|an|another)$/.test(tokens[noun - back]?.normal ?? ''))

/** Returns the day from which a sentence counts, wherever it says so: "Since October, 36,000 people have been killed"; null for none. */
function sinceOf({ reading, sentence, context: { tokens } }: Side): string | null {
  const { dates, datesAt, sentences } = reading
  const begins = new Set(
    tokens.flatMap(({ normal, end }, i) => (normal === 'since' ? [tokens[i + 1]?.start ?? end] : [])),
  )
  const date = dates.find((_, i) => {
    const spot = datesAt[i]
    return spot !== undefined && sentences[spot.sentence] === sentence && begins.has(spot.start)
  })
  return date?.from ?? null
}

/** Tells whether a number counts from a day on: "since Monday". */
const countsFrom = ({ context: { tokens } }: Side): boolean =>
  tokens.some(({ normal }, i) => normal === 'since' && isDate(tokens[i + 1]))

/** Tells whether a number is said to have run up: "has killed 40", "had killed 40", "the 40 killed so far". */
function isRunning({ claim, context }: Side): boolean {
  if (claim.stage === 'total' || aspectOf(context) !== null) return true
  const { tokens, phrase } = context
  const end = phrase.length === 0 ? -1 : tokens.indexOf(phrase.at(-1) as Token) + 1
  return end > 0 && isRunningTotal(tokens.slice(end, end + BEHIND))
}

/** Tokens behind a phrase within which "so far" belongs to it. */
const BEHIND = 2

/** Tells whether a number is given for the end of a time: "by May 3", "as of Friday". */
const isLevelBy = ({ context: { tokens } }: Side): boolean =>
  tokens.some(
    ({ normal }, i) =>
      (/^(by|until|through)$/.test(normal) || (normal === 'of' && tokens[i - 1]?.normal === 'as')) &&
      [1, 2, 3].some((next) => isDate(tokens[i + next])),
  )

/** Verbs for how things are, and not for what happens. */
const STATES =
  /^(be|have|stand|cover|measure|hold|remain|total|number|count|know|include|contain|stay|reach|rise|grow|climb)$/

/** Tells whether the verb of a number says how things were or are, and not what happened. */
const isState = ({ claim, context: { governors } }: Side): boolean =>
  claim.verb === null || STATES.test(claim.verb) || governors.some(({ as }) => as === 'level')

/** Tells whether a number is of the order of magnitude of a value of the series: less than half a power of ten apart. A toll far from all is that of something else. */
function isNear({ quantity }: Side, { values }: Series): boolean {
  const number = quantity.low ?? quantity.high ?? 0
  return values.some(({ low, high }) => isOfSameOrder(number, low ?? high ?? 0))
}
