import { yearPeriod } from '../base/calendar.ts'
import type { DateMention, Period } from '../model/index.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../sentence/phrase.ts'

/** A birth that the text gives with the name. */
export interface NamedBirth {
  name: string
  date: DateMention
  born: Period
  /** Index of the sentence. */
  sentence: number
}

const NAME = "(?<name>\\p{L}[\\p{L}.'-]+)"
const BIRTHS = [
  // "Ann Other was born in Aldby on 3 March 1950", "Other, a painter, was born March 3, 1950"
  phrase(`\\b${NAME}(?:, [^,\\uE000\\uE001]{1,80},)? was born(?: [\\p{L}.,'-]+){0,8}?,? (?:(?:in|on) )?{@birth}`),
  // "Ann Other (born 3 March 1950)", "Ann Other, who was born in 1950,"
  phrase(`\\b${NAME}(?: \\(|, )(?:who was )?born (?:(?:in|on) )?{@birth}`),
]
/** Words that are no names, though somebody's birth may stand behind them. */
const NOT_NAMES =
  /^(?:he|she|who|it|they|and|child|baby|son|daughter|boy|girl|brother|sister|father|mother|twins?|company|idea|was|were)$/i

/** Returns every birth with a day or year that a name stands with. */
export const birthsNamed = (marked: readonly MarkedSentence[]): NamedBirth[] =>
  marked.flatMap((words, sentence) =>
    [...findPhrases(BIRTHS, words)].flatMap(({ dates, words: { name = '' } }) => {
      const date = dates.birth as DateMention
      const born = birthOf(date)
      return born && !NOT_NAMES.test(name) && /^\p{Lu}/u.test(name) ? [{ name, date, born, sentence }] : []
    }),
  )

function birthOf({ from, to, grain, yearWritten, relative }: DateMention): Period | null {
  if (from === null || to === null || !yearWritten || relative || from.slice(0, 4) !== to.slice(0, 4)) return null
  return grain === 'day' ? { from, to } : grain === 'year' ? yearPeriod(Number(from.slice(0, 4))) : null
}
