import type { Range } from '../model/span.ts'
import { MONTHS, SEASONS, WEEKDAYS } from './words/calendar.ts'

const SPAN = '(?:year|quarter|month|week|weekend|season|decade|century|half|night)'
const NAMED = `(?:(?:${MONTHS.join('|')})(?: \\d{1,2}(?!\\d))?|${WEEKDAYS.join('|')}|${SEASONS.join('|')}|\\d{4})`
const WHICH =
  '(?:the |that )?(?:(?:last|this|next|previous|following|preceding|first|second|third|fourth|same|early|late) )?'
const TIME = `(?:(?:(?:in|by|on|during|for|at) )?${WHICH}(?:${SPAN}|${NAMED})(?: \\d{4})?|an? ${SPAN} (?:ago|before|earlier|later|on)|the ${SPAN} (?:before|after)|then|now|today|yesterday)`
const BE = '(?:is|are|was|were)'

/** The text around two numbers of a sentence: before the first, between them, after the second. */
type Pattern = readonly [before: RegExp, between: RegExp, after: RegExp]

const ANY = /^/
const CLOSED = /^(?:[.,;:)]|$)/

const PATTERNS: readonly Pattern[] = [
  // "30 deaths in 2018 and 25 last year"
  [
    ANY,
    new RegExp(` ${TIME} ?,? (?:(?:and|but|against|versus|following|after|up from|down from|compared with) )?$`, 'i'),
    new RegExp(`^ ${TIME}(?![\\p{L}\\d])`, 'iu'),
  ],
  // "300 staff, against 140 a year ago"
  [ANY, /^(?: [\p{L}-]+){0,3} ?,? (?:against|versus) $/iu, new RegExp(`^ ${TIME}(?![\\p{L}\\d])`, 'iu')],
  // "10.2 percent against 11.7", "300 staff, compared with 140"
  [ANY, /^,? (?:against|versus|compared (?:with|to)) $/i, CLOSED],
  // "1,168 francs after an opening 1,180 and a close at 1,188"
  [
    ANY,
    /^(?!.*(?<!\p{L})(?:to|by)[ ]).* (?:opening|close|high|low|peak|finish)(?: (?:last night|yesterday|on \p{Lu}\p{Ll}+))?(?: of| at)? $/u,
    /^(?:[.,;]|$| and )/,
  ],
  // "16 points over Aberdeen and 17 over Rangers"
  [ANY, / (?:over|behind|ahead of|above|clear of) .{2,60}(?:,| and) $/, /^ (?:over|behind|ahead of|above|clear of) /],
  // "eight people died in Leeds, five in York and four in Hull"
  [ANY, /[ ](?:in|near|at|from) \p{Lu}[\p{L}’'. -]*(?:, (?:and )?| and )$/u, /^ (?:in|near|at|from) \p{Lu}/u],
  // "owns 2,140 shops and wants 3,000 by 2030"
  [
    ANY,
    / and (?:wants|plans|expects|targets|foresees|(?:is )?(?:aiming|hoping) for|(?:aims|hopes) (?:for|to have)) $/,
    /^ (?:by|in|within|before|next|this) /,
  ],
  // "six people were shot, two fatally"
  [ANY, /, (?:and )?$/, /^ (?:critically|seriously|severely|gravely|badly|slightly|lightly|mortally|fatally)\b/],
  // "78.6 years for men and 82.6 for women"
  [ANY, / for \p{L}+(?: \p{L}+)? and $/u, /^ for \p{L}/u],
  // "is 13 units, while the other is 144"
  [
    new RegExp(` ${BE} $`, 'i'),
    new RegExp(`,? (?:while|whilst|whereas|but) (?!he |she |who |his |her |i )(?:[\\p{L}’'-]+ ){1,4}${BE} $`, 'iu'),
    CLOSED,
  ],
  // "rose by 2 percent, but Nasdaq fell by 1"
  [
    / [bB]y $/,
    /(?:,? (?:and|but|while|whereas)|,) (?:the )?\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,2}(?: \p{Ll}+)? by $/u,
    CLOSED,
  ],
]

/** Longest text between the two numbers, and longest text examined outside them, in UTF-16 units. */
const FAR = 100
const NEAR = 40
const ENDS = /[.;!?()]/

/**
 * Tells whether a number leaves out its unit or noun because an earlier number has it: "30 deaths in 2018 and 25 in
 * 2019". Both ranges include the number's hedges and are relative to `text`. Looks only at nearby text.
 */
export function isElliptical(text: string, earlier: Range, later: Range): boolean {
  if (later.start - earlier.end > FAR) return false
  const between = text.slice(earlier.end, later.start)
  if (ENDS.test(between)) return false
  const before = text.slice(Math.max(0, earlier.start - NEAR), earlier.start)
  const after = text.slice(later.end, later.end + NEAR)
  return PATTERNS.some(([opens, joins, closes]) => closes.test(after) && joins.test(between) && opens.test(before))
}
