import type { Context, Draft, Refiner, When } from '../draft.ts'
import { joining } from './join.ts'

const TO = /^\s?(?:-|\/|–|—|to|until|till|through)\s?$/
const AND = /^\sand\s$/

/** Fills in what one end of a range leaves to the other: "March 3 to April 5, 2024". */
const completed = (when: When, other: When): When => {
  if (when.kind !== 'calendar' || other.kind !== 'calendar') return when
  const year = when.year ?? (when.month !== null ? other.year : null)
  return { ...when, year }
}

const sameKind = (a: When, b: When): boolean =>
  a.kind === b.kind && (a.kind !== 'calendar' || (b.kind === 'calendar' && (a.day === null) === (b.day === null)))

const joinTo = joining((left, right, between) => {
  if (left.until || right.until || !TO.test(between) || !sameKind(left.when, right.when)) return null
  if (left.when.kind === 'shift' || left.when.kind === 'open') return null
  const when = completed(left.when, right.when)
  return { ...left, end: right.end, when, until: completed(right.when, left.when), yearShift: right.yearShift }
})

const startsAfterBetween = ({ start }: Draft, { text }: Context): boolean =>
  /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 12), start))

/** Joins both ends of a period: "from March 3 to April 5", "Monday to Friday", "between 2010 and 2014". */
export const joinRange: Refiner = (drafts, context) => {
  const between = new Set(drafts.filter((draft) => startsAfterBetween(draft, context)).map(({ start }) => start))
  const joinAnd = joining((left, right, gap) => {
    if (!between.has(left.start) || !AND.test(gap) || left.until || !sameKind(left.when, right.when)) return null
    return { ...left, end: right.end, when: completed(left.when, right.when), until: completed(right.when, left.when) }
  })
  return joinAnd(joinTo(drafts, context), context)
}
