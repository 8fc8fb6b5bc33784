import { deedWords } from '../../english/words/deeds.ts'
import type { Context, Draft, Refiner, When } from '../draft.ts'
import { joining } from './join.ts'

const TO = /^\s?(?:-|\/|–|—|to|until|till|through)\s?$/
const AND = /^\sand\s$/
/** A word between two dates that each say what they mean: "from 1995 to 1997", unlike "1995–1997" and "May 3 to 5". */
const WORD = /[a-z]/

/** Fills in what one end of a range leaves to the other: "March 3 to April 5, 2024". */
const completed = (when: When, other: When): When => {
  if (when.kind !== 'calendar' || other.kind !== 'calendar') return when
  const year = when.year ?? (when.month !== null ? other.year : null)
  return { ...when, year }
}

const sameKind = (a: When, b: When): boolean =>
  a.kind === b.kind && (a.kind !== 'calendar' || (b.kind === 'calendar' && (a.day === null) === (b.day === null)))

const joinTo = (moved: ReadonlySet<number>) =>
  joining((left, right, between) => {
    if (moved.has(left.start) || left.until || right.until || !TO.test(between) || !sameKind(left.when, right.when))
      return null
    if (left.when.kind === 'shift' || left.when.kind === 'open') return null
    const when = completed(left.when, right.when)
    const until = completed(right.when, left.when)
    return { ...left, end: right.end, when, until, yearShift: right.yearShift, ends: endsOf(left, right, between) }
  })

const endsOf = (left: Draft, right: Draft, between: string): Draft['ends'] => {
  if (!WORD.test(between) || left.edge !== null || right.edge !== null) return null
  return [
    { ...left, when: completed(left.when, right.when) },
    { ...right, when: completed(right.when, left.when) },
  ]
}

const MOVES = deedWords('moves')
/** A verb right before "from": "postponed from", "put back from", "moved the vote from". */
const FROM = /(\p{L}+)(?: (?:back|off|forward|on|up))?(?: (?:the|its|his|her|their) \p{L}+)? from (?:the )?$/iu
/** How far before a date its verb is looked for, in UTF-16 units. */
const REACH = 50
/** Tells whether a verb says that something moved from this date to the next one, which are then no period: "postponed from May 4 until June 5". */
const startsMove = ({ start }: Draft, { text }: Context): boolean =>
  MOVES.has(FROM.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase() ?? '')

const startsAfterBetween = ({ start }: Draft, { text }: Context): boolean =>
  /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 12), start))

/** Joins both ends of a period: "from March 3 to April 5", "Monday to Friday", "between 2010 and 2014". */
export const joinRange: Refiner = (drafts, context) => {
  const between = new Set(drafts.filter((draft) => startsAfterBetween(draft, context)).map(({ start }) => start))
  const joinAnd = joining((left, right, gap) => {
    if (!between.has(left.start) || !AND.test(gap) || left.until || !sameKind(left.when, right.when)) return null
    const [when, until] = [completed(left.when, right.when), completed(right.when, left.when)]
    return { ...left, end: right.end, when, until, ends: endsOf(left, right, gap) }
  })
  const moved = new Set(drafts.filter((draft) => startsMove(draft, context)).map(({ start }) => start))
  return joinAnd(joinTo(moved)(drafts, context), context)
}
