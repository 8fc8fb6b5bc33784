import { MONTHS } from '../../english/words/calendar.ts'
import type { DateMention, PassageRole, Reading } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** Sentences at the start of the text that a headline sums up. */
const FIRST = 2

/** A month with its place: its number, 1 to 12, and the index of its sentence. */
interface Month {
  date: DateMention
  month: number
  sentence: number
}

/** "Incomes edge up in June" in the headline, where the text begins with July, names no June and is not of June. */
export const headlineMonth: InconsistencyFinder = function* ({ reading }) {
  const roles = reading.sentences.map(({ passage }) => reading.article.passages[passage]?.role ?? 'body')
  const months = monthsIn(reading)
  const [head, ...more] = months.filter(({ sentence }) => roles[sentence] === 'headline')
  if (!head || more.length > 0 || isNamedInText(head.month, reading, roles)) return
  const first = roles.findIndex((role) => role !== 'headline' && role !== 'standfirst')
  const [other, ...others] = months.filter(({ sentence }) => sentence >= first && sentence < first + FIRST)
  if (!other || others.some(({ month }) => month !== other.month)) return
  const evidence = quoteHere(reading, other.date, reading.sentences[other.sentence]?.text)
  yield verdict('same-thing-twice', head.date, {
    severity: 'warning',
    message: `${head.date.text} in the headline, ${other.date.text} ${whereIs(evidence)}.`,
    expected: other.date.text,
    evidence: [evidence],
  })
}

/** Returns the months that are named as such: "July", "July 2024", but not "early July" or "July 4". */
const monthsIn = ({ dates, datesAt }: Reading): Month[] =>
  dates.flatMap((date, i) => {
    const sentence = datesAt[i]?.sentence ?? -1
    const month = MONTHS.indexOf(/\p{L}+/u.exec(date.text)?.[0].toLowerCase() ?? '') + 1
    return date.grain !== 'month' || sentence < 0 || month === 0 ? [] : [{ date, month, sentence }]
  })

/** Tells whether the text names the month in full or short, as a word or in a date ("last month"), or was published in it. */
function isNamedInText(
  month: number,
  { article, sentences, dates, datesAt }: Reading,
  roles: readonly PassageRole[],
): boolean {
  const name = MONTHS[month - 1] as string
  const words = new RegExp(`\\b(?:${name}|${name.slice(0, 3)}|sept)\\b|\\b(?:${month}|0${month})[/.-]\\d`, 'i')
  return (
    Number(article.published?.slice(5, 7)) === month ||
    dates.some((date, i) => roles[datesAt[i]?.sentence ?? -1] !== 'headline' && isWithin(month, date)) ||
    sentences.some(({ text }, i) => roles[i] !== 'headline' && words.test(text))
  )
}

/** Tells whether a date of a month or less is in a month of the year. */
const isWithin = (month: number, { from, grain }: DateMention): boolean =>
  grain !== 'year' && grain !== 'decade' && grain !== 'quarter' && Number(from?.slice(5, 7)) === month
