import { addDays, yearPeriod } from '../../base/calendar.ts'
import type { Period } from '../../model/index.ts'
import type { RawPerson } from '../file/rule-file.ts'

/**
 * Returns the period in which a person was born, from a day, a year, or an age on a given day; null if the rule gives
 * none of them.
 */
export function birthPeriod({ born, age }: RawPerson): Period | null {
  if (born !== undefined) return dayOrYear(born)
  if (!age) return null
  return { from: addDays(yearsBefore(age.on, age.years + 1), 1), to: yearsBefore(age.on, age.years) }
}

/** Returns the period of a day or a year of the rules. */
export const dayOrYear = (written: string | number): Period =>
  typeof written === 'number' ? yearPeriod(written) : { from: written, to: written }

/** Returns the same day `years` years earlier; 28 February if that year has no 29 February. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return day.endsWith('02-29') ? addDays(`${year}-03-01`, -1) : same
}
