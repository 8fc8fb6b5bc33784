import { daysBetween } from '../../base/calendar.ts'
import { intersects } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { dayText, numberText } from '../../english/printed-value.ts'
import type { Fact, RuleNote, RuleSet, Series, Units } from '../../model/index.ts'
import { acceptedBy, acceptedIn, type Stated, statedBy } from '../../reference/reference.ts'
import { isPack } from '../../rules/index.ts'
import { printed } from '../../wording/as-printed.ts'
import { nameIn } from '../../wording/words.ts'
import type { NoteMaker } from './note-maker.ts'

/** The newest figure that articles give after the last value of a series, and how many give one. */
interface Newer {
  fact: Fact
  days: number
  articles: Set<string>
  day: string
  said: string
  at: { path: string; line: number }
}

/** Makes notes on series of the repo's own files whose last value is more than `days` days older than figures in articles that differ from it. */
export function staleSeriesNotes(rules: RuleSet, days: number, units: Units): NoteMaker {
  const found = new Map<Series, Newer>()
  return {
    add({ reading, path, published, statements, lineOf }) {
      for (const { source } of statements.numbers) {
        const side = sideOf(reading, source.index)
        const stated = side.claim.fact === null ? null : statedBy(side, rules)
        const last = stated && lastDay(stated.series)
        if (!stated || last === null || isPack(stated.series.at.path)) continue
        const day = side.claim.asOf?.to ?? published
        const age = daysBetween(last, day)
        if (age <= days || stillHolds(stated, units)) continue
        const known = found.get(stated.series)
        const articles = (known?.articles ?? new Set()).add(path)
        if (known && known.day >= day) continue
        const at = { path, line: lineOf(side.quantity.start) }
        found.set(stated.series, { fact: stated.fact, days: age, articles, day, said: printed(side), at })
      }
    },
    notes: () =>
      [...found]
        .sort(([, a], [, b]) => b.articles.size - a.articles.size || b.days - a.days)
        .map(([series, newer]) => ({
          about: 'stale-series',
          at: series.values.at(-1)?.at ?? series.at,
          message: staleText(series, newer),
          articles: [newer.at],
        })),
  }
}

/** Tells whether an article gives the last value of a series, which has no end, so that nothing is missing. */
function stillHolds({ fact, series, side }: Stated, units: Units): boolean {
  const last = series.values.at(-1)
  const accepted = acceptedIn(fact, side, units)
  return last?.until === null && accepted !== null && intersects(acceptedBy(last, series.tolerance), accepted)
}

/** Returns the last day (YYYY-MM-DD) that a value of a series names; null if none does. */
const lastDay = ({ values }: Series): string | null =>
  values
    .flatMap(({ from, until }) => [from, until])
    .reduce<string | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

function staleText(series: Series, { fact, days, articles, day, said }: Newer): string {
  const name = nameIn(fact.name, series.place)
  const whole = articles.size === 1 ? '1 article gives' : `${numberText(articles.size)} articles give`
  return `${name}: no value after ${dayText(lastDay(series) as string)}, and ${whole} newer figures: ${said} on ${dayText(day)}, ${numberText(days)} days later.`
}

/** Makes notes on facts of the repo's own files that no article states. */
export function neverStatedNotes(rules: RuleSet): NoteMaker {
  let left = rules.facts.filter(({ at }) => !isPack(at.path))
  let articles = 0
  return {
    add({ reading: { claims, contexts } }) {
      articles++
      const stated = new Set(claims.map(({ fact }) => fact))
      left = left.filter((fact) => !stated.has(fact.id) && !contexts.some((context) => fact.matches(context)))
    },
    notes: () =>
      left.map(
        ({ name, at }): RuleNote => ({
          about: 'never-stated',
          at,
          message: `${name}: not stated in any of ${numberText(articles)} ${articles === 1 ? 'article' : 'articles'}.`,
          articles: [],
        }),
      ),
  }
}
