import { monthPeriod, partsOf } from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'
import type { Pointer, Season } from '../draft.ts'

/** First month of each season, as weather services define it; a winter begins in the year before most of it. */
const FIRST_MONTH: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** Returns the three months of the season that begins in a year. */
const seasonFrom = (season: Season, year: number): Period => ({
  from: monthPeriod(year, FIRST_MONTH[season]).from,
  to: monthPeriod(year, FIRST_MONTH[season] + 2).to,
})

/** Returns the year in which the winter around a day begins: from July on, the coming one. */
const winterAround = (published: string): number => {
  const { year, month } = partsOf(published)
  return month >= 7 ? year : year - 1
}

/**
 * Returns the season of a year, or the one meant on the day of publication. Null if two are possible: the winter of a
 * single year; "next summer" when this year's is still to come.
 */
export const seasonPeriod = (
  { season, year, spans, which }: { season: Season; year: number | null; spans: boolean; which: Pointer | null },
  published: string | null,
): Period | null => {
  if (year !== null) return season === 'winter' && !spans ? null : seasonFrom(season, year)
  if (!published) return null
  const own = season === 'winter' ? winterAround(published) : partsOf(published).year
  const present = seasonFrom(season, own)
  const [over, ahead] = [present.to < published, present.from > published]
  switch (which) {
    case 'past':
      return over ? present : seasonFrom(season, own - 1)
    case 'coming':
      return ahead ? present : seasonFrom(season, own + 1)
    case 'last':
      return over ? present : seasonFrom(season, own - 1)
    case 'next':
      return ahead ? null : seasonFrom(season, own + 1)
    default:
      return present
  }
}
