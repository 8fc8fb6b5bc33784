import { dayInYear, daysBetween } from '../../base/calendar.ts'
import { dayText } from '../../english/printed-value.ts'
import type { DateMention, Reading, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { verdict } from '../../wording/verdict.ts'

/** "Update 3 November 2022", "Corrected on 3 November 2022". */
const UPDATED = [phrase('(?:^|\\()(?:updated?|edited|corrected|correction|amended)(?: on| of|:)? {@when}')]

/** Days after publication within which most articles are updated, and before it by which the day may be off. */
const MOST_DAYS = 60
const ROOM = 2

/** Yields the day of an update that is before publication, but not in the year of publication: "Update 3 Nov 2020" of an article of November 2022. */
export function* updateVerdicts(
  { article: { published } }: Reading,
  marked: readonly MarkedSentence[],
): Generator<Verdict> {
  if (published === null) return
  for (const sentence of marked) {
    for (const { dates } of findPhrases(UPDATED, sentence)) {
      const date = dates.when as DateMention
      if (date.grain !== 'day' || date.from === null || !date.yearWritten || date.from >= published) continue
      const thatYear = dayInYear(date.from, Number(published.slice(0, 4)))
      const days = daysBetween(published, thatYear)
      if (date.from === thatYear || days < -ROOM || days > MOST_DAYS) continue
      yield verdict('order', date, {
        severity: 'warning',
        message: `An update of ${dayText(date.from)} is before the article itself, of ${dayText(published)}.`,
        expected: null,
      })
    }
  }
}
