import type { Finder } from '../draft.ts'
import { AHEAD } from './ahead.ts'
import { ANAPHORS } from './anaphor.ts'
import { BEYOND_MONTH } from './beyond-month.ts'
import { BY_CHRONO } from './chrono.ts'
import { COUNTED_OFF } from './counted-off.ts'
import { DAYS_BESIDE_WEEKDAYS } from './day-beside-weekday.ts'
import { DAY_FORMS } from './day-forms.ts'
import { DAY_LISTS } from './day-list.ts'
import { DAYS_OF_MONTH } from './day-of-month.ts'
import { DECADES } from './decade.ts'
import { FEAST_DAYS } from './feast.ts'
import { HALF_YEARS } from './half-year.ts'
import { NINE_ELEVEN } from './nine-eleven.ts'
import { NTH_WEEKDAYS } from './nth-weekday.ts'
import { NUMERIC } from './numeric.ts'
import { QUARTERS } from './quarter.ts'
import { RELATIVE } from './relative.ts'
import { DATED_SEASONS } from './season.ts'
import { WEEKDAYS } from './weekday.ts'
import { YEARS } from './year.ts'
import { YEARS_IN_WORDS } from './year-in-words.ts'

/**
 * Every form of date that is read. If two finders claim the same words, the longer date wins, then the finder listed
 * first.
 */
export const FINDERS: readonly Finder[] = [
  NUMERIC,
  NINE_ELEVEN,
  ...FEAST_DAYS,
  ...DAY_FORMS,
  BY_CHRONO,
  ...BEYOND_MONTH,
  NTH_WEEKDAYS,
  DAYS_BESIDE_WEEKDAYS,
  WEEKDAYS,
  DAY_LISTS,
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
