import { compareText } from '../base/compare-text.ts'
import { type Side, sidesOf } from '../claim/side.ts'
import type {
  Fact,
  FactHistory,
  Interval,
  PlaceHistory,
  Reading,
  RuleSet,
  Saying,
  Series,
  Units,
} from '../model/index.ts'
import { factOf, lastDay, statedBy } from '../reference/reference.ts'
import { printed } from '../wording/as-printed.ts'

/** What the history of facts is made from. */
export interface HistoryInput {
  readings: readonly Reading[]
  rules: RuleSet
  units: Units
  /** Returns what the checks find wrong at an offset (UTF-16) of an article; null where they find nothing. */
  wrong(path: string, start: number): string | null
  /** Returns the 1-based line of an offset (UTF-16) of an article. */
  lineOf(reading: Reading, offset: number): number
}

/** Returns the histories of facts (by id), in that order; claims that are not asserted, or count only a part, are left out. */
export function historiesOf(ids: readonly string[], input: HistoryInput): FactHistory[] {
  const sayings = Map.groupBy(sayingsIn(input), ({ fact }) => fact)
  return ids.flatMap((id) => {
    const fact = input.rules.facts.find((known) => known.id === id)
    if (!fact) return []
    const { name, unit, per } = fact
    return [{ fact: id, name, unit, per, latest: null, places: placesOf(fact, sayings.get(fact) ?? []) }]
  })
}

interface Placed extends Saying {
  fact: Fact
}

function sayingsIn(input: HistoryInput): Placed[] {
  return input.readings.flatMap((reading) => {
    const { path, published } = reading.article
    if (path === null || published === null) return []
    return sidesOf(reading).flatMap((side) => {
      const fact = factOf(side, input.rules)
      const value = fact && valueIn(fact, side, input.units)
      return fact && value ? [{ fact, ...sayingOf(side, path, published, input), ...value }] : []
    })
  })
}

function sayingOf(side: Side, path: string, published: string, input: HistoryInput): Omit<Saying, 'low' | 'high'> {
  const { claim, quantity, reading, sentence } = side
  return {
    path,
    line: input.lineOf(reading, quantity.start),
    published,
    on: claim.asOf?.to ?? published,
    place: claim.place ?? statedBy(side, input.rules)?.series.place ?? null,
    said: printed(side),
    attribution: claim.attribution,
    text: sentence.text.replace(/\s+/g, ' ').trim(),
    wrong: input.wrong(path, quantity.start),
  }
}

/** Returns the number in the unit of the fact; null where it has another dimension (a share of what is counted). */
function valueIn(fact: Fact, { quantity: { low, high, unit } }: Side, units: Units): Interval | null {
  if (unit === fact.unit) return { low, high }
  return unit === null || fact.unit === null ? null : units.convert({ low, high }, unit, fact.unit)
}

function placesOf(fact: Fact, sayings: readonly Placed[]): PlaceHistory[] {
  const byPlace = Map.groupBy(sayings, ({ place }) => place)
  const ruled = fact.series.filter(({ values }) => values.length > 0).map(({ place }) => place)
  const places = [...new Set([...ruled, ...byPlace.keys()])]
  return places
    .map((place) => ({
      place,
      reference: fact.series.filter((series) => series.place === place).flatMap(stepsOf),
      sayings: withOutliers((byPlace.get(place) ?? []).sort(byTime).map(({ fact: _, ...saying }) => saying)),
    }))
    .sort(
      (a, b) => Number(b.reference.length > 0) - Number(a.reference.length > 0) || b.sayings.length - a.sayings.length,
    )
}

/** How many articles on each side must agree for a number between them to be an outlier. */
const AROUND = 2
/** Among how many values on each side these articles are looked for. */
const REACH = 10

/** Marks values that differ from those of the articles before and after, if these agree with each other. Values are in order of time. */
function withOutliers(sayings: readonly Saying[]): Saying[] {
  return sayings.map((saying, i) => {
    const others = (some: readonly Saying[]) =>
      some.filter(({ path, wrong }) => path !== saying.path && wrong === null).slice(0, AROUND)
    const [before, after] = [sayings.slice(Math.max(0, i - REACH), i), sayings.slice(i + 1, i + 1 + REACH)]
    const around = [...others(before.reverse()), ...others(after)]
    const [first] = around
    if (saying.wrong !== null || around.length < 2 * AROUND || !first) return saying
    if (first.low === null || !around.every(({ low, high }) => low === first.low && high === low)) return saying
    if ((saying.low ?? first.low) <= first.low && first.low <= (saying.high ?? first.low)) return saying
    return { ...saying, wrong: `${saying.said} here, ${first.said} in the articles before and after.` }
  })
}

const byTime = (a: Saying, b: Saying): number =>
  compareText(a.on, b.on) || compareText(a.published, b.published) || compareText(a.path, b.path) || a.line - b.line

const stepsOf = (series: Series): PlaceHistory['reference'] =>
  series.values.map((value) => {
    const { from, low, high, source, by, at } = value
    return { from, until: lastDay(value, series), low, high, source, by, path: at.path, line: at.line }
  })
