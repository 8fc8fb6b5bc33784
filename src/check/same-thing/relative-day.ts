import { dayText } from '../../english/printed-value.ts'
import type { DateMention } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { verdict } from '../../wording/verdict.ts'
import { capitalised } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

const BESIDE = [phrase('{@said}(?:, | \\(|,? on )?{@date}')]

/** An opening quotation mark: what somebody else has written may be of another day. */
const QUOTED = /["“«]/

/** "Tomorrow, 22 March" in an article of 20 March: a day given by its distance from publication, beside its date. */
export const relativeDay: InconsistencyFinder = function* ({ reading, markedSentences }) {
  const { published } = reading.article
  if (published === null) return
  for (const marked of markedSentences) {
    if (QUOTED.test(reading.article.passages[marked.sentence.passage]?.text ?? '')) continue
    for (const { dates } of findPhrases(BESIDE, marked)) {
      const { said, date } = dates as Record<'said' | 'date', DateMention>
      if (!/^(?:tomorrow|yesterday)$/i.test(said.text) || !isDay(said) || !isDay(date) || date.relative) continue
      const [day, other] = [said.from as string, date.from as string]
      if (day.slice(5) === other.slice(5)) continue
      yield verdict('same-thing-twice', date, {
        severity: 'warning',
        message: `${capitalised(said.text)} is ${dayText(day)} in an article of ${dayText(published)}, not ${date.text}.`,
        expected: dayText(day),
      })
    }
  }
}

const isDay = ({ grain, from, to }: DateMention): boolean => grain === 'day' && from !== null && from === to
