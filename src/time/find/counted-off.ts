import type { Grain } from '../../model/date.ts'
import { type Context, type Draft, draftOf } from '../draft.ts'
import { COUNTS } from '../words.ts'
import { matches } from './matches.ts'

const DAY = /(?<![\w-])day[ \n]\d{1,4}(?=[ \n](?:of|in|since)[ \n](?:the|its|their|his|her|a|an)(?!\w))/gi
const INTO = new RegExp(
  `(?<![\\w-])(?:\\d{1,3}|${[...COUNTS.keys()].join('|')})[ \\n](day|week|month|year)s?[ \\n]into(?=[ \\n](?:the|a|an|its|his|her|their|this)(?!\\w))`,
  'gi',
)

const open = ({ 0: words, index }: RegExpExecArray, grain: Grain): Draft =>
  draftOf(index, index + words.length, { kind: 'open', grain })

/** Counted from an event that the words name and do not date: "day 167 of the war", "six months into the war". */
export const findCountedOff = (context: Context): Draft[] => [
  ...matches(context, ['day '], DAY).map((match) => open(match, 'day')),
  ...matches(context, [' into '], INTO).map((match) => open(match, match[1]?.toLowerCase() as Grain)),
]
