import { daysInMonth } from '../base/calendar.ts'
import { dayText } from '../english/printed-value.ts'
import type { Period } from '../model/index.ts'

/** Returns a period in words that follow a verb: "on 3 Aug 2022", "in Aug 2022", "in 2022", "from 3 Aug 2022 to 5 Aug 2022". */
export function whenText(period: Period): string {
  const name = periodText(period)
  if (period.from === period.to) return `on ${name}`
  return name.includes(' to ') ? `from ${name}` : `in ${name}`
}

/** Returns a period in words: "3 Aug 2022", "Aug 2022", "2022", "3 Aug 2022 to 5 Aug 2022". */
export function periodText({ from, to }: Period): string {
  if (from === to) return dayText(from)
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const lastDay = daysInMonth(Number(year), Number(from.slice(5, 7)))
  if (from === `${month}-01` && to === `${month}-${lastDay}`) return dayText(from).replace(/^\d+ /, '')
  return `${dayText(from)} to ${dayText(to)}`
}
