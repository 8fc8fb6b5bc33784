import { sourceSpan } from '../../../base/source-range.ts'
import { isMeaningful } from '../../../english/content-words.ts'
import { stemOf } from '../../../english/forms/stem.ts'
import { SHORT_MONTHS, WEEKDAY_TITLES } from '../../../english/words/calendar.ts'
import type { Passage, Reading, Sentence, Verdict } from '../../../model/index.ts'
import { type ClockTime, clockTimesIn } from '../../../sentence/clock-times.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import { folded } from '../../../wording/words.ts'
import { haveRivalWords } from '../again/rivals.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

/** The time of day of an event, with its end if that is given, on a day. */
interface Hours {
  start: ClockTime
  end: ClockTime | null
  /** The days that the sentence names, as written. */
  days: string
  sentence: Sentence
  /** The last words that say something before the time: "concert begins". */
  lead: readonly string[]
}

/** "The drop-in at the hall is from 9.30 a.m. to 3 p.m. on 14 May" in one place, "to 5 p.m." in another: hours of one event on one day, of which one end differs. */
export const clockAgain: InconsistencyFinder = function* ({ reading, markedSentences }) {
  const all = markedSentences.flatMap(hoursIn)
  for (const [i, later] of all.entries()) {
    const earlier = all.slice(Math.max(0, i - MOST_BEFORE), i).find((one) => areOfOne(one, later))
    const differing = earlier && onlyDifference(earlier, later)
    if (earlier && differing) yield verdictOn(earlier, differing, later.sentence, reading)
  }
}

/** Hours before some that they are held against. */
const MOST_BEFORE = 10

/** Returns the hours of a sentence that names one time or one span of time, and a day. */
function hoursIn({ sentence, dates }: MarkedSentence): Hours[] {
  if (dates.length === 0 || !/[ap]\.?m\b|\d:\d|\bnoon\b/i.test(sentence.text)) return []
  const [start, end = null, ...more] = clockTimesIn(sentence.text)
  if (!start || more.length > 0) return []
  if (end && !/^ ?(?:to|–|-|until|till|and) ?$/.test(sentence.text.slice(start.end, end.start))) return []
  const days = dates.map(({ from, text }) => from ?? text).join(' ')
  return [{ start, end, days, sentence, lead: wordsOf(sentence.text.slice(0, start.start)).slice(-LEAD) }]
}

/** Words before a time that say of what it is. */
const LEAD = 2

/** Names of days and months, in full or short, which say nothing of an event. */
const CALENDAR = new RegExp(
  `^(?:${[...SHORT_MONTHS, ...WEEKDAY_TITLES.map((name) => name.slice(0, 3))].join('|')})`,
  'i',
)

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .filter((word) => isMeaningful(word) && !CALENDAR.test(word))
    .map((word) => stemOf(word))

/** Share of the words of the shorter sentence that another about the same event has too. */
const SHARED = 0.5
const FEWEST_SHARED = 3

/** Tells whether two hours are of one event: on the same days, in sentences of which most words are the same. */
function areOfOne(one: Hours, other: Hours): boolean {
  const [text, otherText] = [one.sentence.text, other.sentence.text]
  if (one.days !== other.days || one.sentence === other.sentence || (one.end === null) !== (other.end === null))
    return false
  if (OTHER.test(text) || OTHER.test(otherText) || haveRivalWords(text, otherText)) return false
  const [words, others] = [new Set(wordsOf(text)), new Set(wordsOf(otherText))]
  const shared = [...words].filter((word) => others.has(word)).length
  const isAlike = shared >= FEWEST_SHARED && shared >= SHARED * Math.min(words.size, others.size)
  return isAlike || (one.lead.length === LEAD && one.lead.join(' ') === other.lead.join(' '))
}

/** Words of a second time, or of one that is not that of the event. */
const OTHER =
  /\b(?:second|another|other|also|again|moved|instead|originally|earlier|later|then|before|after|until|each|every|session|group|class|doors|as of)\b/i

/** Returns the time of the later hours that alone differs from the earlier; null where both ends do, or none. */
function onlyDifference(one: Hours, other: Hours): readonly [ClockTime, ClockTime] | null {
  const [startDiffers, endDiffers] = [
    one.start.minutes !== other.start.minutes,
    one.end?.minutes !== other.end?.minutes,
  ]
  if (startDiffers === endDiffers) return null
  return startDiffers ? [one.start, other.start] : [one.end as ClockTime, other.end as ClockTime]
}

function verdictOn(
  { sentence }: Hours,
  [right, wrong]: readonly [ClockTime, ClockTime],
  later: Sentence,
  reading: Reading,
): Verdict {
  const [there, here] = [spanOf(right, sentence, reading), spanOf(wrong, later, reading)]
  const evidence = quoteHere(reading, there, sentence.text)
  return verdict('same-thing-twice', here, {
    severity: 'warning',
    message: `${folded(here.text)} here, ${folded(there.text)} ${whereIs(evidence)}: likely the same time.`,
    expected: folded(there.text),
    evidence: [evidence],
  })
}

const spanOf = ({ start, end }: ClockTime, sentence: Sentence, { article }: Reading) =>
  sourceSpan(article, article.passages[sentence.passage] as Passage, {
    start: sentence.start + start,
    end: sentence.start + end,
  })
