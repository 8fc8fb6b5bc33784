import { sourceSpan } from '../../base/source-range.ts'
import { WEEKDAYS } from '../../english/words/calendar.ts'
import type { Passage, Reading, Verdict } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gi')
/** A headline that is a date, or the label of one day of several: "Tuesday, October 11", "Fair 2012: Monday". */
const LABEL = new RegExp(
  `^\\W*(?:${WEEKDAYS.join('|')})\\W+\\p{L}+\\.? \\d|[:–|-]\\s*(?:${WEEKDAYS.join('|')})\\W*$`,
  'iu',
)

/** "Leaders to meet on Friday" in the headline, where the text begins with Saturday alone and names no Friday. */
export const headlineDay: InconsistencyFinder = function* ({ reading }) {
  const { passages } = reading.article
  const head = passages.find(({ role }) => role === 'headline')
  if (!head || LABEL.test(head.text)) return
  const own = daysIn(head)
  const body = passages.filter(({ role }) => role === 'body')
  const [first, ...more] = own
  if (!first || more.length > 0) return
  const named = new RegExp(`\\b(?:${first.day}|${first.day.slice(0, 3)})\\b`, 'i')
  if (passages.some((passage) => passage !== head && named.test(passage.text))) return
  const lead = body.find((passage) => passage.text.trim().length >= SHORTEST)
  if (!lead || RELATIVE.test(lead.text)) return
  const [other, ...others] = daysIn(lead).filter(({ start }) => !REPORTED.test(lead.text.slice(0, start)))
  if (other && others.every(({ day }) => day === other.day)) yield verdictOn(reading, [lead, other], [head, first])
}

/** A day that the lead names without its weekday, and the day on which somebody said so. */
const RELATIVE = /\b(?:today|tonight|tomorrow|yesterday)\b/i
const REPORTED = /\b(?:said|says|told|announced|reported|confirmed)\b[^.;]{0,30}$/i

/** Characters (UTF-16) of the paragraph that a text begins with, at least. */
const SHORTEST = 40

/** A weekday with its place in a passage, in UTF-16 units. */
interface Day {
  day: string
  start: number
}

const daysIn = ({ text }: Passage): Day[] =>
  [...text.matchAll(WEEKDAY)].map(({ 0: word, index }) => ({ day: word.toLowerCase(), start: index }))

function verdictOn(reading: Reading, [lead, other]: [Passage, Day], [head, first]: [Passage, Day]): Verdict {
  const spanOf = (passage: Passage, { day, start }: Day) =>
    sourceSpan(reading.article, passage, { start, end: start + day.length })
  const [here, there] = [spanOf(lead, other), spanOf(head, first)]
  const evidence = quoteHere(reading, there, head.text)
  return verdict('same-thing-twice', here, {
    severity: 'warning',
    message: `${here.text} here, ${there.text} ${whereIs(evidence)}.`,
    expected: null,
    evidence: [evidence],
  })
}
