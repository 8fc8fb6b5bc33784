import type { Finder } from '../draft.ts'
import { findAhead } from './ahead.ts'
import { findAnaphors } from './anaphor.ts'
import { findByChrono } from './chrono.ts'
import { findCountedOff } from './counted-off.ts'
import { findDayLists } from './day-list.ts'
import { findDecades } from './decade.ts'
import { findFeasts } from './feast.ts'
import { findHalfYears } from './half-year.ts'
import { findNineEleven } from './nine-eleven.ts'
import { findNumeric } from './numeric.ts'
import { findQuarters } from './quarter.ts'
import { findRelative } from './relative.ts'
import { findSeasons } from './season.ts'
import { findWeekdays } from './weekday.ts'
import { findYears } from './year.ts'

/** Every shape of date that is read. Where two claim the same words, the longer wins, then the one listed first. */
export const FINDERS: readonly Finder[] = [
  findNumeric,
  findNineEleven,
  findFeasts,
  findByChrono,
  findWeekdays,
  findDayLists,
  findRelative,
  findAhead,
  findAnaphors,
  findCountedOff,
  findQuarters,
  findHalfYears,
  findSeasons,
  findDecades,
  findYears,
]
