import { sideOf } from '../../../claim/side.ts'
import type { Quantity, Reading } from '../../../model/index.ts'
import { misprintBetween } from '../../../slip/index.ts'
import { wordsAround } from '../../../wording/as-printed.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

/** A version with the name before it: "Python 3.11". */
interface Version {
  name: string
  quantity: Quantity
}

const NUMBER = /^\d+\.\d+$/
/** A name right before a version; "version" and "release" may stand between. */
const NAME = /(\p{Lu}[\p{L}\d]*|\p{Ll}+\p{Lu}[\p{L}\d]*)(?:'s)?\s+(?:(?:version|release|v)\s*)?$/u

/** Versions of one name that an article tells apart, at most; more are a table of figures. */
const MOST_VERSIONS = 4

/**
 * "Leap 42.1" and "Leap 24.1": a version that is given once, and is another one of the same name with two digits changed about,
 * or its first digit wrong. Versions that follow each other differ less: 13.1 and 13.2, 9.9 and 10.0.
 */
export const version: InconsistencyFinder = function* ({ reading }) {
  const versions = versionsIn(reading)
  const byName = Map.groupBy(versions, ({ name }) => name)
  for (const group of byName.values()) {
    const timesSaid = Map.groupBy(group, ({ quantity }) => quantity.text)
    const known = [...timesSaid.values()].map(([first]) => first as Version)
    if (known.length > MOST_VERSIONS) continue
    for (const [i, one] of known.entries()) {
      const other = known.find((two, j) => j !== i && isSlip(one.quantity, two.quantity))
      if (!other) continue
      const [times, otherTimes] = [one, other].map(({ quantity }) => timesSaid.get(quantity.text)?.length ?? 0) as [
        number,
        number,
      ]
      if (times > 1 || (otherTimes === 1 && known.indexOf(other) > i)) continue
      const evidence = quoteHere(reading, other.quantity)
      yield verdict('same-thing-twice', one.quantity, {
        severity: 'warning',
        message: `${one.name} ${one.quantity.text} here, ${other.name} ${other.quantity.text} ${whereIs(evidence)}: likely the same version.`,
        expected: other.quantity.text,
        evidence: [evidence],
      })
    }
  }
}

const versionsIn = (reading: Reading): Version[] =>
  reading.quantities.flatMap((quantity, i) => {
    if (quantity.in !== 'text' || quantity.unit !== null || !NUMBER.test(quantity.text)) return []
    const name = NAME.exec(wordsAround(sideOf(reading, i)).before.slice(-40))?.[1]
    return name === undefined ? [] : [{ name, quantity }]
  })

/** Share (0 to 1) of the larger of two versions by which they differ at least, unless two digits of one part are swapped. */
const LEAST_APART = 0.2

/** Tells whether a slip makes one version of another, and they are no two versions that follow each other. */
function isSlip(one: Quantity, other: Quantity): boolean {
  const slip = misprintBetween(one, other)
  if (slip === null || slip.kind === 'off-by-one') return false
  const [a, b] = [one.low as number, other.low as number]
  const isFar = Math.abs(a - b) >= LEAST_APART * Math.max(a, b)
  if (slip.kind === 'swapped-digits') return isFar || majorOf(one) === majorOf(other)
  return isFar && Math.min(a, b) >= 10
}

const majorOf = ({ text }: Quantity): string | undefined => text.split('.')[0]
