import { dateAgain } from './date-again.ts'
import { clockAgain } from './dates/clock-again.ts'
import { rangeAgain } from './dates/range-again.ts'
import { toTheDay } from './dates/to-the-day.ts'
import { weekdaysOfDay } from './dates/weekdays-of-day.ts'
import { headlineDay } from './headline-day.ts'
import { headlineMonth } from './headline-month.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'
import { instalment } from './instalment.ts'
import { edition } from './label/edition.ts'
import { version } from './label/version.ts'
import { linkNumber } from './link-number.ts'
import { month } from './month.ts'
import { ordinal } from './ordinal.ts'
import { personAge } from './person/age.ts'
import { office } from './person/office.ts'
import { relativeDay } from './relative-day.ts'
import { saidAgain } from './said-again.ts'
import { sameWords } from './same-words.ts'
import { spelling } from './spelling.ts'
import { toll } from './toll.ts'

/** Every finder of inconsistencies. */
export const INCONSISTENCY_FINDERS: readonly InconsistencyFinder[] = [
  spelling,
  personAge,
  office,
  sameWords,
  ordinal,
  headlineDay,
  headlineMonth,
  instalment,
  linkNumber,
  month,
  toll,
  saidAgain,
  dateAgain,
  rangeAgain,
  weekdaysOfDay,
  toTheDay,
  clockAgain,
  version,
  edition,
  relativeDay,
]
