import type { Period, PersonTitle } from '../../model/index.ts'

/** Tells whether a title may have been held at some time in the period: neither its first nor its last day speaks against it. */
export const mayBeHeld = ({ from, until }: PersonTitle, time: Period): boolean =>
  (from === null || from <= time.to) && (until === null || time.from <= until)

/** Tells whether the rules say that a title was held throughout the period. */
export const isHeld = (title: PersonTitle, time: Period): boolean => {
  const { from, to } = saidFor(title)
  return (from === null || from <= time.from) && (to === null || time.to <= to)
}

/**
 * Tells whether the rules say nothing of a title that was perhaps still held, since the period begins after the last day
 * that they speak of.
 */
export const isAfterLastWord = (title: PersonTitle, time: Period): boolean => {
  const { to } = saidFor(title)
  return title.until === null && to !== null && to < time.from
}

/** Returns the first and the last day for which the rules say that a title was held; null for an open end. */
const saidFor = ({ from, until, seen, asOf }: PersonTitle): { from: string | null; to: string | null } => ({
  from: from ?? seen?.from ?? null,
  to: until ?? seen?.to ?? asOf,
})
