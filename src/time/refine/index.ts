import type { Refiner } from '../draft.ts'
import { addEdges } from './add-edge.ts'
import { addRelativeWords } from './add-relative-words.ts'
import { carryMonth } from './carry-month.ts'
import { dropLoneShortForms, dropNamedDays } from './drop-named-days.ts'
import { dropOrdinaryWords } from './drop-ordinary-words.ts'
import { joinRange } from './join-range.ts'
import { joinWeekday } from './join-weekday.ts'
import { joinYear } from './join-year.ts'
import { keepLongest } from './keep-longest.ts'
import { markSince } from './mark-since.ts'
import { shareYear } from './share-year.ts'
import { trimGuesses } from './trim-guesses.ts'

/** The steps applied to the dates found, in this order. */
export const REFINERS: readonly Refiner[] = [
  keepLongest,
  trimGuesses,
  dropOrdinaryWords,
  dropNamedDays,
  joinWeekday,
  dropLoneShortForms,
  joinYear,
  shareYear,
  addRelativeWords,
  addEdges,
  joinRange,
  carryMonth,
  markSince,
]
