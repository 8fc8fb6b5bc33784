import type { Side } from '../../claim/side.ts'
import type { Units } from '../../model/index.ts'
import { type Comparison, fitOf, type Obstacle, QUESTIONS } from '../comparable.ts'
import { whyOtherDates } from '../dating/other-dates.ts'
import { otherDateIn } from './other-date.ts'
import { otherNames } from './other-names.ts'
import type { SameSlot } from './slots.ts'

/** Obstacles that do not count where the words around two numbers show that they are about the same thing. */
const SETTLED_BY_PLACE: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'fact',
  'label',
  'part',
  'counted',
  'source',
  'scale',
  'context',
])

/**
 * Compares the numbers of two sentences with nearly the same words by their place in these. `other` means that one stands in
 * the place of another number.
 */
export function compareInPlace(earlier: Side, later: Side, place: SameSlot | 'other', units: Units): Comparison {
  if (place === 'other')
    return { comparable: false, obstacle: 'slot', why: 'one stands in the place of another number' }
  const names = otherNames(place)
  if (names !== null) return { comparable: false, obstacle: 'context', why: `${names[0]} is not ${names[1]}` }
  for (const [obstacle, ask] of QUESTIONS) {
    if (SETTLED_BY_PLACE.has(obstacle)) continue
    const askInPlace = obstacle === 'time' ? whyOtherTime(place) : obstacle === 'modality' ? whyOtherModality : ask
    const why = askInPlace(earlier, later, 'pair')
    if (why !== null) return { comparable: false, obstacle, why }
  }
  return fitOf(earlier, later, 'pair', units)
}

/** Returns why two numbers in the same place may be of two times: a date there is another one, or they name other periods. */
const whyOtherTime =
  ({ sentences }: SameSlot) =>
  (a: Side, b: Side): string | null =>
    otherDateIn(sentences) ?? whyOtherDates(a, b) ?? whyOtherPeriods(a, b)

/** Returns why two numbers in the same place are not stated alike: only one as what could be, or as what is not. */
function whyOtherModality({ claim: { modality: a } }: Side, { claim: { modality: b } }: Side): string | null {
  return a !== b && [a, b].some((one) => one === 'hypothetical' || one === 'negated')
    ? `one is ${a}, the other ${b}`
    : null
}

function whyOtherPeriods({ claim: { asOf: first } }: Side, { claim: { asOf: second } }: Side): string | null {
  if (!first || !second) return null
  return first.from <= second.to && second.from <= first.to ? null : `${first.from} is not ${second.from}`
}

/** Obstacles that do not count between two statements of the same number: "125 people", "125 participants". */
const SETTLED_BY_NUMBER: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'modality',
  'fact',
  'part',
  'more',
  'stage',
  'counted',
  'verb',
  'source',
  'context',
])

/** Compares two claims that state the same number, or one that is a slip of the other, in spite of those obstacles. */
export function compareSameNumber(earlier: Side, later: Side, found: Comparison, units: Units): Comparison {
  return found.comparable || !SETTLED_BY_NUMBER.has(found.obstacle) ? found : fitOf(earlier, later, 'pair', units)
}
