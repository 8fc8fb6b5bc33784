import type { Finder } from '../draft.ts'
import { findAnaphors } from './anaphor.ts'
import { findByChrono } from './chrono.ts'
import { findDecades } from './decade.ts'
import { findFeasts } from './feast.ts'
import { findNumeric } from './numeric.ts'
import { findQuarters } from './quarter.ts'
import { findRelative } from './relative.ts'
import { findYears } from './year.ts'

/** Every shape of date that is read. Where two claim the same words, the longer wins, then the one listed first. */
export const FINDERS: readonly Finder[] = [
  findNumeric,
  findFeasts,
  findByChrono,
  findRelative,
  findAnaphors,
  findQuarters,
  findDecades,
  findYears,
]
