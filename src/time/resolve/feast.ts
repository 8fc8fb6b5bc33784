import { addDays, partsOf } from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'
import type { When } from '../draft.ts'
import { FEASTS } from '../feasts.ts'
import type { Tense } from '../tense/group.ts'

/** Days after a feast within which "last Easter" means the one of the year before. */
const JUST_OVER = 30

/** Returns the day that a feast means in an article published on a day; null if it is unknown. */
export function feastPeriod(
  { name, year, which }: Extract<When, { kind: 'feast' }>,
  published: string | null,
  tense: () => Tense,
): Period | null {
  const rule = FEASTS.get(name)
  if (!rule) return null
  const day = (y: number): Period => ({ from: rule(y), to: rule(y) })
  if (year !== null) return day(year)
  if (!published) return null
  const present = partsOf(published).year
  const upTo = (limit: string) => day(rule(present) <= limit ? present : present - 1)
  const from = (limit: string) => day(rule(present) >= limit ? present : present + 1)
  // "Last Christmas" in January is the one just over.
  if (which === 'last') return upTo(addDays(published, -JUST_OVER))
  if (which === 'next') return from(addDays(published, 1))
  if (which === 'this') return day(present)
  const direction = tense()
  return direction === 'past' ? upTo(published) : from(published)
}
