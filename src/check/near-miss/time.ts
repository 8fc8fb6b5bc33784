import { sideOf } from '../../claim/side.ts'
import { MONTHS } from '../../english/words/calendar.ts'
import type { Reading } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Row } from './row.ts'
import { textBetween } from './words-near.ts'

/** Words right before a number that this is compared with. */
const COMPARED =
  /\b(?:(?:up|down) (?:on|over)|from|over|(?:compared|compares) (?:with|to)|compared|against|versus|vs\.?|than|after)(?: (?:the|a|an|about|some|loss|profit|net|last year's|the (?:year-earlier|previous year's|prior year's)|(?:(?:up|down)wardly )?revised|unrevised))*\s*\W?$/i

/** Words behind a number that put it at an earlier time, before the next number: "2.57 billion in February last year". */
const EARLIER =
  /^(?:(?!\b(?:from|than|over|on|against|compared)\b)[^\d,;.]){0,40}\b(?:last (?:year|month|week|quarter)|(?:a|the) (?:year|month|week|quarter) (?:ago|earlier|before)|(?:year|month|week)-ago|(?:previous|prior) (?:year|month|week|quarter))\b/i

const WHEN = `(?:in|of|a|an|the|at|for|on|last|this|same|year|month|week|quarter|period|end|ago|earlier|before|previous|prior|revised|dlrs|units|tonnes|to|december's|${MONTHS.join('|')}|\\d{4})`
/** What stands between two values that both are of earlier times: "against 9.85 billion in January and 10.05 billion …". */
const AND_ANOTHER = new RegExp(`^(?:[ ,-]+${WHEN})*(?:,? and|,|;)(?: (?:from|against|with|to|the|a|revised))*$`, 'i')

/** Longest text between two such values, in UTF-16 units. */
const AND_REACH = 80

/** Returns the time of a number: 0 for now, else that of the number before it or the next one. An aside in brackets is of another time. */
export function timeOf(reading: Reading, row: Omit<Row, 'time'>, before: Row | undefined): number {
  const isNext = before !== undefined && before.sentence === row.sentence && before.time > 0
  if (isNext && AND_ANOTHER.test(textBetween({ reading }, before, row, AND_REACH))) return before.time + 1
  if (reading.quantities[row.index]?.role === 'from') return 1
  const words = wordsAround(sideOf(reading, row.index))
  const isOld = COMPARED.test(words.before.slice(-60)) || EARLIER.test(words.after.slice(0, 60))
  return isOld || /\([^()]*$/.test(words.before.slice(-80)) ? 1 : 0
}
