import { dayExists, LEAP_YEAR } from '../../../base/calendar.ts'
import { isMeaningful } from '../../../english/content-words.ts'
import { WEEKDAY_TITLES } from '../../../english/words/calendar.ts'
import type { DateMention } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import { writtenDays } from '../../as-written/written-day.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

/** A day of the calendar without its year, with the weekday written beside it. */
interface Day {
  date: DateMention
  weekday: number
  key: string
  told: MarkedSentence
}

/** "Tuesday 3 December" in one place, "Thursday 3 December" in another of an article that no year is known of: one day has one weekday. */
export const weekdaysOfDay: InconsistencyFinder = function* ({ reading, markedSentences }) {
  if (reading.article.published !== null) return
  const days = markedSentences.flatMap((told) => told.dates.flatMap((date) => dayOf(date, told)))
  for (const same of Map.groupBy(days, ({ key }) => key).values()) {
    const byWeekday = [...Map.groupBy(same, ({ weekday }) => weekday).values()].sort((a, b) => a.length - b.length)
    const [few, many, ...more] = byWeekday
    if (!few || !many || more.length > 0 || few.length > 1) continue
    const [one, other] = few.length === many.length ? [...few, ...many].sort(inText) : [many[0], few[0]]
    if (!one || !other || !areOfOne(one, other)) continue
    const evidence = quoteHere(reading, one.date, one.told.sentence.text)
    const right = WEEKDAY_TITLES[one.weekday] as string
    yield verdict('same-thing-twice', other.date, {
      severity: 'warning',
      message: `${other.date.text} here, ${one.date.text} ${whereIs(evidence)}: one day has one weekday.`,
      expected: right,
      evidence: [evidence],
    })
  }
}

function dayOf(date: DateMention, told: MarkedSentence): Day[] {
  const [only, ...more] = date.weekday === null || date.from !== null ? [] : writtenDays(date.text)
  if (!only || more.length > 0 || only.year !== null || !dayExists(LEAP_YEAR, only.month, only.day)) return []
  return [{ date, weekday: date.weekday as number, key: `${only.month}-${only.day}`, told }]
}

const inText = (a: Day, b: Day): number => a.date.start - b.date.start

/** Words that two sentences about one day share at least; of two years with one day, hardly ever. */
const FEWEST_SHARED = 2

function areOfOne({ told }: Day, { told: other }: Day): boolean {
  if (told === other) return false
  const words = wordsOf(other)
  return [...wordsOf(told)].filter((word) => words.has(word)).length >= FEWEST_SHARED
}

const wordsOf = ({ lower }: MarkedSentence): Set<string> =>
  new Set((lower.match(/\p{L}[\p{L}'-]*/gu) ?? []).filter(isMeaningful))
