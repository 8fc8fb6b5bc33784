/**
 * Returns the last day of the period that starts on `day`: six days later for a week, the day before the same day of
 * the next month for a month.
 */
export function endOfPeriod(day: string, per: string): string {
  const end = new Date(`${day}T00:00:00Z`)
  if (per === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1)
  if (per === 'month') end.setUTCMonth(end.getUTCMonth() + 1)
  if (per === 'week') end.setUTCDate(end.getUTCDate() + 7)
  if (per === 'hour' || per === 'day') return day
  end.setUTCDate(end.getUTCDate() - 1)
  return end.toISOString().slice(0, 10)
}
