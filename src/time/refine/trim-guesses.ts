import type { Draft, Refiner } from '../draft.ts'

/**
 * A number that measures what follows and is not a day: "March 3.5 pct", "by March 31 of the 40 desks", "in March 31
 * people".
 */
const MEASURES =
  /^(?:[.,]\d|\s?%|\s(?:pct|percent|per\scent|mln|million|billion|bn)\b|\sof\s(?:the\s|its\s|their\s|all\s)?\d{1,3}\b(?!-))/
const COUNTS = /^\s(?:people|men|women|children|[a-z]+s)\b/
const MONTH_THEN_DAY = /^((?!\w+day\b)[A-Z][a-z]+\.?)(,?\s+)\d{1,2}/i
const RANGE = /^(.*\d(?:st|nd|rd|th)?)(\s?(?:-|–|to|until|through|till)\s?)(\d{1,2})(?:st|nd|rd|th)?$/

const monthOnly = (draft: Draft, month: string): Draft =>
  draft.when.kind === 'calendar'
    ? { ...draft, end: draft.start + month.length, when: { ...draft.when, day: null, year: null }, until: null }
    : draft

/** Removes a number that is not a day: "In March, 12 people", "in March 31 people". */
const trimDay = (draft: Draft, text: string): Draft => {
  const { when, start, end, until } = draft
  const words = text.slice(start, end)
  const [, month, gap = ''] = MONTH_THEN_DAY.exec(words) ?? []
  if (!month || when.kind !== 'calendar' || when.day === null) return draft
  const after = text.slice(end, end + 24)
  const led = /\bin\s$/i.test(text.slice(Math.max(0, start - 4), start))
  const counts = MEASURES.test(after) || (led && COUNTS.test(after))
  const noDay = gap.includes(',') || when.day < 1 || (counts && !until && when.year === null)
  return noDay ? monthOnly(draft, month) : draft
}

/** Removes a second number that does not end a range: "LONDON, June 2 - 53 weeks", "March 31 - First". */
const trimRange = (draft: Draft, text: string): Draft => {
  const { when, until, start, end } = draft
  if (!until || when.kind !== 'calendar' || when.month === null || until.kind !== 'calendar' || until.day === null)
    return draft
  const words = text.slice(start, end)
  if (/[a-z]$/i.test(words) && !/\d\s?[a-z]+\.?$/i.test(words)) return cutAtGap(draft, words)
  const [, first = '', gap = ''] = RANGE.exec(words) ?? []
  if (!first) return draft
  const dateline = /\s[-–]\s/.test(gap) && /^\s[a-z]/.test(text.slice(end, end + 2))
  return dateline || until.day > 31 ? { ...draft, end: start + first.length, until: null } : draft
}

const cutAtGap = (draft: Draft, words: string): Draft => {
  const at = words.search(/\s?[-–]/)
  return at > 0 ? { ...draft, end: draft.start + at, until: null } : draft
}

/** Removes words and numbers that the finder took for a day or the end of a range. */
export const trimGuesses: Refiner = (drafts, { text }) => drafts.map((draft) => trimRange(trimDay(draft, text), text))
