import { agesAt } from '../../base/calendar.ts'
import { isWithin, widen } from '../../base/interval.ts'
import type { Interval, Quantity, Reading, Sentence, Verdict } from '../../model/index.ts'
import { slipFinder } from '../../slip/index.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { whenText } from '../../wording/when.ts'
import { ageText, capitalised, interval } from '../../wording/words.ts'
import { type AgeSign, type AgeThen, ageSignsIn } from './age-signs.ts'
import type { Text } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

/**
 * Somebody's age at one time against a birth, or against the age at another time: 17 in 1989 and 43 in 2006. Yields a
 * warning where a slip leads from one to the other.
 */
export function* agesOverTime(text: Text): Generator<Verdict> {
  for (const [surname, signs] of Map.groupBy(ageSignsIn(text), (sign) => sign.surname)) {
    for (const sign of signs) {
      const { age } = sign
      if (age === null) continue
      const others = signs.filter((one) => one !== sign && one.age?.when.from !== age.when.from)
      const other = others.find((one) => one.age === null) ?? others[0]
      if (!other || others.some((one) => holds(agesAt(one.born, age.when), age.quantity))) continue
      const allowed = agesAt(other.born, age.when)
      if (slipFinder(age.quantity)(allowed) === null) continue
      yield wrongAge(surname, age, other, allowed, text.reading)
      break
    }
  }
}

/** Tells whether an age lies in an interval, or beside it: an article may have been written some time before it was published. */
const holds = (ages: Interval, age: Quantity): boolean => isWithin(age, widen(ages, TOLERANCES.birthdayYears))

function wrongAge(
  surname: string,
  { quantity, when }: AgeThen,
  other: AgeSign,
  allowed: Interval,
  reading: Reading,
): Verdict {
  const known = other.age ? `${other.age.quantity.low} ${whenText(other.age.when)}` : `born ${whenText(other.born)}`
  const right = ageText(allowed)
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: `${capitalised(surname)}, ${known}, was ${right} ${whenText(when)}, not ${interval(quantity)}.`,
    expected: right,
    evidence: [quoteHere(reading, other.said, (reading.sentences[other.sentence] as Sentence).text)],
  })
}
