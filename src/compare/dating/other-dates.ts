import { daysBetween } from '../../base/calendar.ts'
import type { Side } from '../../claim/side.ts'
import type { Reading, Sentence } from '../../model/index.ts'
import { type DateParts, differing } from './date-parts.ts'
import { type Dating, datingsOf } from './datings.ts'

/**
 * Returns why two numbers may be of two days: their sentences name dates, each another one ("as of 3 May", "by 4 May"); null where
 * a date of one may be that of the other. Dates that have more parts of the calendar in common decide.
 */
export function whyOtherDates(a: Side, b: Side): string | null {
  const [first, second] = [datesBeside(a), datesBeside(b)]
  const pairs = first.flatMap((one) =>
    second.map((other) => ({ one, other, count: inCommon(one.parts, other.parts), isSame: areSame(one, other) })),
  )
  const most = Math.max(...pairs.map(({ count }) => count))
  const closest = pairs.filter(({ count }) => count > 0 && count === most)
  const [apart] = closest
  return apart === undefined || closest.some(({ isSame }) => isSame)
    ? null
    : `${apart.one.date.text} is not ${apart.other.date.text}`
}

const inCommon = (a: DateParts, b: DateParts): number => [...a.keys()].filter((part) => b.has(part)).length

/** Tells whether two dates may be one day: they agree, and neither only limits it ("after 3 May"). */
export function areSame(a: Dating, b: Dating): boolean {
  if (areSameWeekday(a, b)) return true
  const isLimited = a.tie !== b.tie && [a.tie, b.tie].some((tie) => LIMIT.test(tie))
  return !isLimited && differing(a.parts, b.parts)?.length === 0
}

/** Tells whether two articles name the same weekday, which one of them may read as that of another week: "voted on Monday to build". */
const areSameWeekday = ({ date: a }: Dating, { date: b }: Dating): boolean =>
  a.relative && b.relative && a.text.toLowerCase() === b.text.toLowerCase() && a.from !== null && b.from !== null
    ? Math.abs(daysBetween(a.from, b.from)) <= 7
    : false

const LIMIT = /^(?:before|after|prior to)$/

const known = new WeakMap<Reading, ReadonlyMap<Sentence, readonly Dating[]>>()

/**
 * Returns the dates of the number's sentence, but those that only say when it was told; of an article, those of the sentence before
 * where its own has none: "In July 2016 he was charged again. He paid $2,400."
 */
export function datesBeside({ reading, sentence }: Side): readonly Dating[] {
  const bySentence = known.get(reading) ?? datesBySentence(reading)
  known.set(reading, bySentence)
  return bySentence.get(sentence) ?? []
}

function datesBySentence(reading: Reading): ReadonlyMap<Sentence, readonly Dating[]> {
  const told = datingsOf(reading).filter(({ isOfSaying }) => !isOfSaying)
  const own = Map.groupBy(told, ({ sentence }) => sentence)
  if (reading.article.published === null) return own
  return new Map(
    reading.sentences.map((sentence, i) => {
      const before = reading.sentences[i - 1]
      const earlier = before?.passage === sentence.passage ? own.get(before) : undefined
      return [sentence, own.get(sentence) ?? earlier ?? []]
    }),
  )
}
