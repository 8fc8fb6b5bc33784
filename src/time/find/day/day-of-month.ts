import { draftOf, type Finder } from '../../draft.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const RANK = '(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1[0-9]|2[04-9]|30)th|31st)'
/** What may follow a day, unlike "on the 18th floor". */
const GOES_ON = `(?=[.,;:!?)\\]"”’—–]|$|\\n|[ \\n](?:${PHRASE_END})(?!\\w)(?![ \\n]\\d))`
const DAY = new RegExp(`(${RANK})(?:[ \\n]of[ \\n](?:the|this)[ \\n]month(?!\\w)|${GOES_ON})`, 'y')
/** Words before a day that rarely precede other ordinals. */
const LEAD = /\b(?:on|by|until|till|since)[ \n](the[ \n])$/i

/** Things that are numbered without being named again: holes, laps, floors. */
const NUMBERED =
  /\b(?:hole|par|birdie|bogey|bogie|eagle|putt|fairway|tee|golf|lap|inning|floor|storey)(?:s|d|ed|er|ers|ing)?\b/i
/** How far around the day such a word counts, in UTF-16 units. */
const REACH = 80

/** Finds days of an unnamed month: "on the 18th", "by the 30th of this month". */
export const DAYS_OF_MONTH: Finder = patternFinder([FIGURE], DAY, (match, text) => {
  const end = match.index + match[0].length
  const [, the] = LEAD.exec(text.slice(Math.max(0, match.index - 11), match.index)) ?? []
  if (!the) return null
  const index = match.index - the.length
  if (NUMBERED.test(text.slice(Math.max(0, index - REACH), end + REACH))) return null
  return draftOf(index, end, { kind: 'day', day: Number.parseInt(match[1] ?? '', 10) })
})
