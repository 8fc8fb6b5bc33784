import { addDays, yearPeriod } from '../../base/calendar.ts'
import type { Period } from '../../model/index.ts'
import type { RawPerson } from '../file/rule-file.ts'

/** The period in which somebody was born, from a day, a year, or an age on a day; null where nothing is said. */
export function birthPeriod({ born, age }: RawPerson): Period | null {
  if (typeof born === 'number') return yearPeriod(born)
  if (born !== undefined) return { from: born, to: born }
  if (!age) return null
  return { from: addDays(yearsBefore(age.on, age.years + 1), 1), to: yearsBefore(age.on, age.years) }
}

/** The same day so many years earlier; the day before 1 March where that year has no 29 February. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return day.endsWith('02-29') ? addDays(`${year}-03-01`, -1) : same
}
