/** Whether `text` is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Last day of the period that starts on `day`: of a week six days later, of a month the day before the same day of the next. */
export function endOfPeriod(day: string, per: string): string {
  const end = new Date(`${day}T00:00:00Z`)
  if (per === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1)
  if (per === 'month') end.setUTCMonth(end.getUTCMonth() + 1)
  if (per === 'week') end.setUTCDate(end.getUTCDate() + 7)
  if (per === 'hour' || per === 'day') return day
  end.setUTCDate(end.getUTCDate() - 1)
  return end.toISOString().slice(0, 10)
}
