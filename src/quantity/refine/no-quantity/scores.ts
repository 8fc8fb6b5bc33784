import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { wordAfter, wordsBefore } from '../../words.ts'

/** The highest number in a score or a vote. */
export const HIGHEST = 1000

/** Tells whether a number can be part of a score: a whole number in digits without a unit. */
export const small = ({ numeral, unit, money }: Draft): boolean =>
  numeral.how === 'digits' &&
  numeral.scale === 1 &&
  !unit &&
  !money &&
  Number.isInteger(numeral.value) &&
  numeral.value >= 0 &&
  numeral.value <= HIGHEST

/** Tells whether a number is a score in chess or golf, with a half: "7½". */
export const withHalf = ({ numeral: { how, value }, unit, money }: Draft): boolean =>
  (how === 'digits' || how === 'fraction') && !unit && !money && value % 1 === HALF && value <= HIGHEST
const HALF = 0.5

const isCount = (draft: Draft): boolean => small(draft) || (draft.numeral.how === 'words' && !draft.unit)

/** Tells whether no noun follows. */
function closes({ end }: Draft, text: string): boolean {
  const next = wordAfter(text, end)
  return !next || !/^[\p{L}-]/u.test(next.text) || NEVER_COUNTED.has(next.lower)
}

const FOR = /^ for $/i
const WICKETS = 10
/** Tells whether two numbers are wickets and runs, or an offer, with nothing counted after them: "246 for 6", "4 for 52", "2 for 1". */
export const ofCricket = (left: Draft, right: Draft, text: string): boolean =>
  FOR.test(text.slice(left.end, right.start)) &&
  isCount(left) &&
  small(right) &&
  Math.min(left.numeral.value, right.numeral.value) <= WICKETS &&
  closes(right, text)

const TO = /^(?: to |-to-)$/i
const VOTED = /^(?:votes?|voted|ruled|ruling|verdict|scores?)$/
const DECISION = /^(?:votes?|decision|majority|margin|ruling|split|score|win|victory|defeat|loss|lead)$/
/** Tells whether two numbers are a ratio or a vote: "by a 4 to 3 vote", "outnumbered three to one", "voted 12 to 3"; not "cut from two to one" or "fell by 12 to 3". */
export function against(left: Draft, right: Draft, text: string): boolean {
  const [many, few] = [left.numeral.value, right.numeral.value]
  if (!TO.test(text.slice(left.end, right.start)) || !isCount(left) || !isCount(right) || many <= few) return false
  const before = wordsBefore(text, left.start, 3).map(({ lower }) => lower)
  if (before[0] === 'from' || (before[0] === 'by' && few !== 1)) return false
  if (DECISION.test(wordAfter(text, right.end)?.lower ?? '')) return true
  return closes(right, text) && (few === 1 || before.some((word) => VOTED.test(word)))
}

const NIL = /^-(?:nil|all)(?!\p{L})/u
/** Tells whether "nil" or "all" after a number makes it a score: "two-nil", "a 1-all draw". */
export const toNil = ({ end, unit }: Draft, text: string): boolean =>
  unit === null && NIL.test(text.slice(end, end + 5))

const TIE_BREAK = /\d[-–]\d ?\($/
/** Tells whether a number gives the points of a tie-break: "7-6 (4)". */
export const ofTieBreak = (draft: Draft, text: string): boolean =>
  small(draft) && text[draft.end] === ')' && TIE_BREAK.test(text.slice(Math.max(0, draft.start - 6), draft.start))

const OUT_OF = /^-(?:of|for|on)-(?:\d|[a-z]{3})|^-(?:under|over)(?:-par)?(?!\p{L})/u
/** Tells whether a number is one of shots, sides or strokes: "9-of-18 from the field", "7-on-7", "5-under-par". */
export const ofShots = ({ end, numeral: { how }, unit }: Draft, text: string): boolean =>
  unit === null && (how === 'digits' || how === 'words') && OUT_OF.test(text.slice(end, end + 10))
