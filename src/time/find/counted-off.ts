import type { Grain } from '../../model/date.ts'
import { type Draft, draftOf, type Finder } from '../draft.ts'
import { COUNTS, UNITS } from '../words.ts'
import { FIGURE } from './cues.ts'
import { shape } from './shape.ts'

const DAY = /(?<![\w-])day[ \n]\d{1,4}(?=[ \n](?:of|in|since)[ \n](?:the|its|their|his|her|a|an)(?!\w))/gi
const INTO = new RegExp(
  `(?<![\\w-])(?:\\d{1,3}|${[...COUNTS.keys()].join('|')})[ \\n](day|week|month|year)s?[ \\n]into(?=[ \\n](?:the|a|an|its|his|her|their|this)(?!\\w))`,
  'gi',
)

const open = ({ 0: words, index }: RegExpExecArray, grain: Grain): Draft =>
  draftOf(index, index + words.length, { kind: 'open', grain })

/** Counted from an event that the words name and do not date: "day 167 of the war", "six months into the war". */
export const COUNTED_OFF: readonly Finder[] = [
  shape([UNITS, FIGURE, ['of', 'in', 'since']], DAY, (match) => open(match, 'day')),
  shape([UNITS, ['into']], INTO, (match) => open(match, match[1]?.toLowerCase() as Grain)),
]
