import type { Check } from '../model/check.ts'
import type { DateMention, Reading, Verdict } from '../model/index.ts'
import { type MarkedSentence, markedSentencesOf } from '../sentence/marked-sentence.ts'
import { quoteHere, verdict } from '../wording/verdict.ts'
import { capitalised, folded } from '../wording/words.ts'
import { backwardRange } from './order/backward-range.ts'
import { sequencesOfSteps } from './order/chains.ts'
import { isBefore } from './order/day-order.ts'
import { lifeVerdicts } from './order/life.ts'
import { scheduleVerdicts } from './order/schedule.ts'
import { type Sequence, sequencesAcross, sequencesIn, sequencesSince } from './order/sequences.ts'
import { updateVerdicts } from './order/update.ts'
import { daysOutside, type Outside } from './order/within.ts'

/** The order of events: an end before its beginning, what came after a thing before it. */
export const order: Check = {
  id: 'order',
  about: 'The order of events: an end before the beginning, an act before birth or after death',
  quotes: 'check',
  run({ reading }) {
    const marked = markedSentencesOf(reading)
    const verdicts = marked.flatMap((sentence, i) => [
      ...sentence.dates.flatMap((date) => backward(date, reading)),
      ...[...sequencesSince(marked, i), ...sequencesOf(marked[i - 1], sentence)].flatMap((sequence) =>
        outOfOrder(sequence, reading),
      ),
    ])
    const steps = [...sequencesOfSteps(marked)].flatMap((sequence) => outOfOrder(sequence, reading))
    const outside = [...daysOutside(marked)].map((one) => outsideOf(one, reading))
    const others = [...lifeVerdicts(reading, marked), ...updateVerdicts(reading, marked), ...scheduleVerdicts(reading)]
    return { verdicts: [...verdicts, ...steps, ...outside, ...others], compared: [] }
  },
}

/** How much of the line before a range, and of the text behind it, is read; in UTF-16 units. */
const NEAR = 100

function backward(date: DateMention, { article }: Reading): Verdict[] {
  const source = date.in === 'text' ? article.text : ''
  const before = source.slice(Math.max(0, date.start - NEAR), date.start)
  const ends = backwardRange(date, before.slice(before.lastIndexOf('\n') + 1), source.slice(date.end, date.end + NEAR))
  if (!ends) return []
  return [
    verdict('order', date, {
      severity: 'warning',
      message: `${capitalised(folded(ends.to))} is before ${folded(ends.from)}, so it cannot be the end.`,
      expected: null,
    }),
  ]
}

const sequencesOf = (before: MarkedSentence | undefined, marked: MarkedSentence): Sequence[] => [
  ...sequencesIn(marked),
  ...(before && marked.sentence.passage - before.sentence.passage <= 1 ? sequencesAcross(before, marked) : []),
]

function outOfOrder({ first, last, told, says, sharesYear }: Sequence, reading: Reading) {
  if (!isBefore(last, first, sharesYear)) return []
  return [
    verdict('order', last, {
      severity: 'warning',
      message: `${capitalised(folded(last.text))} is before ${folded(first.text)}, but the text makes it ${says}.`,
      expected: null,
      evidence: [quoteHere(reading, first, told.sentence.text)],
    }),
  ]
}

const outsideOf = ({ day, range, told, what }: Outside, reading: Reading): Verdict =>
  verdict('order', day, {
    severity: 'warning',
    message: `${capitalised(folded(day.text))} is not within the days of the ${what}, ${folded(range.text)}.`,
    expected: null,
    evidence: [quoteHere(reading, range, told.sentence.text)],
  })
