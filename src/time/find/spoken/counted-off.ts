import { DATE_UNITS } from '../../../english/words/calendar.ts'
import type { Grain } from '../../../model/date.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'
import { countBefore } from './count-before.ts'

const DAY = /(?<![\w-])day[ \n]\d{1,4}(?=[ \n](?:of|in|since)[ \n](?:the|its|their|his|her|a|an)(?!\w))/iy
const INTO = /(?:day|week|month|year)s?[ \n]into(?=[ \n](?:the|a|an|its|his|her|their|this)(?!\w))/iy

const open = (start: number, end: number, grain: Grain): Draft => draftOf(start, end, { kind: 'open', grain })

/** Finds dates counted from an event that is named but not dated: "day 167 of the war", "six months into the war". */
export const COUNTED_OFF: readonly Finder[] = [
  patternFinder([DATE_UNITS, FIGURE], DAY, ({ index, 0: words }) => open(index, index + words.length, 'day')),
  patternFinder([DATE_UNITS, ['into']], INTO, ({ index, 0: words }, text) => {
    const counted = countBefore(text, index)
    const grain = words.replace(/s?\s.*/s, '').toLowerCase() as Grain
    return counted && open(counted.start, index + words.length, grain)
  }),
]
