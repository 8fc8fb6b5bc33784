import type { DateMention, Passage, Reading, Sentence, Spot } from '../model/index.ts'
import { DEED_WORDS, subjectBefore } from './years.ts'

/** A day, month or year that a text gives for a founding, a birth or a death, right beside the name. */
export interface DeedDay {
  /** Who or what, folded. */
  subject: string
  deed: keyof typeof DEED_WORDS
  date: DateMention
}

/** The most words between a deed and its date, as in "born in a village near Aldby in". */
const BETWEEN = "(?: [\\p{L}'’-]+){0,6}?"
const DEEDS = (['founded', 'died', 'born'] as const).map((deed) => ({
  deed,
  pattern: new RegExp(`\\b(?:${DEED_WORDS[deed]})${BETWEEN}(?: back)?(?: (?:on|in))? $`, 'u'),
}))
/** How far before a date its deed may begin, in UTF-16 units. */
const REACH = 90

/** Returns the days and years of foundings, births and deaths that stand beside a name. */
export const deedDays = ({ article, dates, datesAt, sentences }: Reading): DeedDay[] =>
  dates.flatMap((date, i): DeedDay[] => {
    const { yearWritten, relative, grain, from } = date
    if (!yearWritten || relative || from === null || !/^(?:day|month|year)$/.test(grain)) return []
    const spot = datesAt[i] as Spot
    const { passage, start } = sentences[spot.sentence] as Sentence
    const before = (article.passages[passage] as Passage).text.slice(
      Math.max(start, spot.start - REACH * 2),
      spot.start,
    )
    const near = before.slice(-REACH)
    for (const { deed, pattern } of DEEDS) {
      const match = pattern.exec(near)
      const subject = match && subjectBefore(before, before.length - near.length + match.index)
      if (subject?.isDirect) return [{ subject: subject.subject, deed, date }]
    }
    return []
  })
