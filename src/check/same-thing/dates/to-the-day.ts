import { dayInYear, partsOf } from '../../../base/calendar.ts'
import { periodNamed } from '../../../base/period-named.ts'
import { dayText } from '../../../english/printed-value.ts'
import type { DateMention, Quantity } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { quoteHere, verdict } from '../../../wording/verdict.ts'
import { capitalised } from '../../../wording/words.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

const TO_THE_DAY = [
  phrase('{length} ago {@today}'),
  phrase('(?:{@today}|\\bon this day),? {length} ago\\b'),
  phrase('{length} to the day (?:after|since)\\b'),
]

/** A date of another year on the day and month of publication. */
interface SameDay {
  date: DateMention
  year: number
  sentence: MarkedSentence
}

/** "Three years ago today" on 6 May 2024, and "6 May 2020": the only date of the day and month of publication, a year off. */
export const toTheDay: InconsistencyFinder = function* ({ reading, markedSentences }) {
  const { published } = reading.article
  if (published === null) return
  let sameDays: SameDay[] | null = null
  for (const marked of markedSentences) {
    for (const { numbers, dates } of findPhrases(TO_THE_DAY, marked)) {
      if (dates.today && !/^today$/i.test(dates.today.text)) continue
      const length = reading.quantities[numbers.length as number] as Quantity
      if (length.unit !== 'year' || length.bound !== 'exact' || !Number.isInteger(length.low)) continue
      sameDays ??= markedSentences.flatMap((sentence) => sameDaysIn(sentence, published))
      const right = partsOf(published).year - (length.low as number)
      const [other] = sameDays
      if (!other || sameDays.some(({ year }) => year === right) || Math.abs(other.year - right) > FARTHEST) continue
      const years = partsOf(published).year - other.year
      yield verdict('same-thing-twice', length, {
        severity: 'warning',
        message: `${capitalised(`${length.low} year${length.low === 1 ? '' : 's'}`)} before publication is ${dayText(dayInYear(published, right))}, not ${other.date.text}.`,
        expected: `${years} year${years === 1 ? '' : 's'}`,
        evidence: [quoteHere(reading, other.date, other.sentence.sentence.text)],
      })
    }
  }
}

/** Years by which a slip puts an anniversary off. */
const FARTHEST = 1

function sameDaysIn(sentence: MarkedSentence, published: string): SameDay[] {
  return sentence.dates.flatMap((date) => {
    const period = date.grain === 'day' && date.yearWritten ? periodNamed(date) : null
    if (!period || period.from.slice(4) !== published.slice(4) || period.from >= published) return []
    return [{ date, year: partsOf(period.from).year, sentence }]
  })
}
