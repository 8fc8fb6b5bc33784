import type { Finder } from '../draft.ts'
import { BEYOND_MONTH } from './day/beyond-month.ts'
import { BY_CHRONO } from './day/chrono.ts'
import { DAYS_BESIDE_WEEKDAYS } from './day/day-beside-weekday.ts'
import { DAY_FORMS } from './day/day-forms.ts'
import { DAY_LISTS } from './day/day-list.ts'
import { DAYS_OF_MONTH } from './day/day-of-month.ts'
import { FEAST_DAYS } from './day/feast.ts'
import { NINE_ELEVEN } from './day/nine-eleven.ts'
import { NTH_WEEKDAYS } from './day/nth-weekday.ts'
import { NUMERIC } from './day/numeric.ts'
import { WEEKDAYS } from './day/weekday.ts'
import { DECADES } from './period/decade.ts'
import { HALF_YEARS } from './period/half-year.ts'
import { QUARTERS } from './period/quarter.ts'
import { DATED_SEASONS } from './period/season.ts'
import { YEARS } from './period/year.ts'
import { YEARS_IN_WORDS } from './period/year-in-words.ts'
import { AHEAD } from './spoken/ahead.ts'
import { ANAPHORS } from './spoken/anaphor.ts'
import { COUNTED_OFF } from './spoken/counted-off.ts'
import { RELATIVE } from './spoken/relative.ts'

/**
 * Every form of date that is read. If two finders claim the same words, the longer date wins, then the finder listed
 * first.
 */
export const FINDERS: readonly Finder[] = [
  ...NUMERIC,
  NINE_ELEVEN,
  ...FEAST_DAYS,
  ...DAY_FORMS,
  BY_CHRONO,
  ...BEYOND_MONTH,
  NTH_WEEKDAYS,
  DAYS_BESIDE_WEEKDAYS,
  WEEKDAYS,
  ...DAY_LISTS,
  DAYS_OF_MONTH,
  ...RELATIVE,
  ...AHEAD,
  ...ANAPHORS,
  ...COUNTED_OFF,
  ...QUARTERS,
  ...HALF_YEARS,
  ...DATED_SEASONS,
  ...DECADES,
  YEARS,
  YEARS_IN_WORDS,
]
