import { sourceSpan } from '../../../base/source-range.ts'
import type { Passage, Quantity, Reading, Sentence, Verdict } from '../../../model/index.ts'
import { type ClockTime, clockTimesIn, DAY } from '../../../sentence/clock-times.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { quoteHere, verdict } from '../../../wording/verdict.ts'
import { capitalised, folded } from '../../../wording/words.ts'
import type { Text } from '../relation.ts'

/** What stands between the beginning and the end of one span: "from 2 p.m. to 5 p.m.", "opens at 6 am and closes at 11 pm", "began at 2 pm and ended four hours later, at 7 pm". */
const SPAN =
  /^ ?(?:to|–|-|until|till) ?$|^[^.;:()]{0,40}\b(?:and|until|before)\b[^.;:()]{0,30}\b(?:clos(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|stop(?:s|ped)?|arriv(?:es?|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed|ing)? down|g[eo]ts? in|return(?:s|ed|ing)?|over)\b[^.;:()]{0,40}$/i
const BEGINS =
  /\b(?:from|between|opens?|opened|begins?|began|starts?|started|leaves?|left|sets? off|departs?|departed|takes? off|took off)\b[^.;:()]{0,30}$/i

/** What stands between the end of a span and its length: "to 9 am, a ride of 90 minutes", "to 12:00 and lasts three hours". */
const TO_LENGTH =
  /^(?:,| –| \(|,? or|,? that is)? ?(?:about |some |around )?$|^,? an?(?: [\p{L}]+)? (?:ride|journey|trip|flight|drive|walk|crossing|session|meeting|span|period|total|day|wait) of (?:about |some |around )?$|^,? (?:and |which |it )*(?:lasts?|lasted|lasting|takes?|took|taking|will last|will take) (?:for |about |some |around )?$/iu
/** What stands between a length and the span: "a three-hour meeting from 2 pm to 5 pm", "lasts three hours, from 2 pm to 5 pm". */
const FROM_LENGTH =
  /^(?: (?!\p{L}+s\b)[\p{L}]+){0,3},? (?:from|between|(?:begins?|began|starts?|started|opens?|opened|leaves?|left|is due to start)(?: [\p{L}]+)? at) $/iu

/** Minutes of a unit of time. */
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 }

/** Minutes by which a length of time may be off, as its words are rounded. */
const ROOM = 20

/** Returns a verdict on each length of time that is not that between the two times of day of its sentence: "from 2 p.m. to 5 p.m., two hours". */
export function* clockSpans({ reading, markedSentences }: Text): Generator<Verdict> {
  for (const marked of markedSentences) {
    const length = onlyLength(marked, reading)
    if (length === null) continue
    const { text } = marked.sentence
    const [from, to, ...more] = clockTimesIn(text)
    if (!from || !to || more.length > 0) continue
    if (!SPAN.test(text.slice(from.end, to.start)) || !BEGINS.test(text.slice(0, from.start))) continue
    if (!isLengthOf(text, folded((reading.quantities[length] as Quantity).text), [from, to])) continue
    const right = (((to.minutes - from.minutes) % DAY) + DAY) % DAY
    const said = reading.quantities[length] as Quantity
    const unit = minutesOf(said.unit) as number
    const { low, high } = said.accepts
    const room = Math.min(ROOM, unit === 1 ? (said.low as number) / 10 : ROOM)
    if (low === null || high === null || (right >= low * unit - room && right <= high * unit + room)) continue
    yield verdictOn(said, marked.sentence, [from, to], right, reading)
  }
}

/** Tells whether words make a length of time that of a span. */
function isLengthOf(text: string, length: string, [from, to]: readonly [ClockTime, ClockTime]): boolean {
  const start = text.indexOf(length)
  const end = start + length.length
  if (start >= to.end) return TO_LENGTH.test(text.slice(to.end, start))
  if (start >= from.end) return /^ (?:later|after)\b/.test(text.slice(end))
  return start >= 0 && FROM_LENGTH.test(text.slice(end, from.start))
}

/** Returns the index of the only length of time in hours or minutes of a sentence; null for none or several. */
function onlyLength({ numbers }: MarkedSentence, { quantities }: Reading): number | null {
  const lengths = numbers.filter((i) => {
    const { unit, low, high, bound, vague, change, per } = quantities[i] as Quantity
    const isPer = per !== null && per !== 'day'
    return (
      minutesOf(unit) !== undefined &&
      low !== null &&
      low === high &&
      bound !== 'at-least' &&
      bound !== 'over' &&
      !vague &&
      change === null &&
      !isPer
    )
  })
  const [only, ...more] = lengths
  return only === undefined || more.length > 0 ? null : only
}

/** Returns the minutes of a unit of time, also a day: "15 hours a day". */
const minutesOf = (unit: string | null): number | undefined => MINUTES[unit?.replace(/ per day$/, '') ?? '']

function verdictOn(
  said: Quantity,
  sentence: Sentence,
  [from, to]: readonly [ClockTime, ClockTime],
  right: number,
  reading: Reading,
): Verdict {
  const passage = reading.article.passages[sentence.passage] as Passage
  const span = sourceSpan(reading.article, passage, {
    start: sentence.start + from.start,
    end: sentence.start + to.end,
  })
  const [first, last] = [from, to].map(({ start, end }) => folded(sentence.text.slice(start, end)))
  const result = lengthText(right)
  return verdict('arithmetic', said, {
    severity: 'warning',
    message: `${capitalised(`from ${first} to ${last}`)} is ${result}, not ${folded(said.text)}.`,
    expected: result,
    evidence: [quoteHere(reading, span)],
  })
}

/** Returns minutes in words: "3 hours", "1 hour 30 minutes". */
function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [`${hours} hour${hours === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${rest} minutes`] : []),
  ]
  return parts.join(' ') || '0 minutes'
}
