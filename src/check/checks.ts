import type { Check, CheckInput, Outcome } from '../model/check.ts'
import type { CheckLevel, Verdict } from '../model/index.ts'
import { statementsOf } from '../statement/table.ts'
import { age } from './age.ts'
import { arithmetic } from './arithmetic.ts'
import { conversion } from './conversion.ts'
import { earlierAge } from './earlier/age.ts'
import { earlierDate } from './earlier/date.ts'
import { earlierSpelling } from './earlier/spelling.ts'
import { earlierTitle } from './earlier/title.ts'
import { earlierArticle } from './earlier-article.ts'
import { eventDate } from './event-date.ts'
import { factDirection } from './fact-direction.ts'
import { factRange } from './fact-range.ts'
import { factValue } from './fact-value.ts'
import { headline } from './headline.ts'
import { impossibleDate } from './impossible-date.ts'
import { malformedNumber } from './malformed-number.ts'
import { maxChange } from './max-change.ts'
import { name } from './name.ts'
import { order } from './order.ts'
import { withoutConversions } from './outcome/conversions.ts'
import { applyQuoteLevel, type Quotes, quoteLevelOf, withQuotesAsserted } from './outcome/quoted-words.ts'
import { relation } from './relation.ts'
import { sameThingTwice } from './same-thing-twice.ts'
import { title } from './title.ts'
import { weekday } from './weekday.ts'

/** Every check, the most certain first: of two findings on the same words the earlier in this list is shown. */
export const CHECKS: readonly Check[] = [
  weekday,
  impossibleDate,
  order,
  malformedNumber,
  conversion,
  arithmetic,
  factRange,
  factValue,
  factDirection,
  maxChange,
  relation,
  title,
  age,
  name,
  eventDate,
  sameThingTwice,
  headline,
  earlierSpelling,
  earlierAge,
  earlierTitle,
  earlierDate,
  earlierArticle,
]

/** Levels by check id; checks that are not named keep their own severities. */
export type Levels = Readonly<Record<string, CheckLevel>>

/** Runs every check that is switched on. Several verdicts may be about the same words. */
export function runChecks(asked: Omit<CheckInput, 'statements'>, levels: Levels = {}, quotes?: Quotes): Outcome {
  const outcomes = runEach(asked, levels, quotes)
  return {
    verdicts: outcomes.flatMap(({ verdicts }) => verdicts),
    compared: [...new Set(outcomes.flatMap(({ compared }) => compared))],
  }
}

/** What one check found. */
export interface CheckOutcome extends Outcome {
  check: Check
}

/** Runs every check that is switched on, and returns what each found. */
export function runEach(asked: Omit<CheckInput, 'statements'>, levels: Levels = {}, quotes?: Quotes): CheckOutcome[] {
  const { reading } = asked
  const input = withTable(asked)
  const asserted = withQuotesAsserted(reading)
  const own = asserted === reading ? input : withTable({ ...asked, reading: asserted })
  return CHECKS.filter(({ id }) => levels[id] !== 'off').map((check) => {
    const quoted = quoteLevelOf(check, quotes)
    const { verdicts, compared } = check.run(quoted === 'ignore' ? input : own)
    const graded = withoutConversions(verdicts, reading).map((verdict) => withLevel(verdict, levels))
    return { check, verdicts: applyQuoteLevel(graded, quoted, reading), compared }
  })
}

const withTable = (asked: Omit<CheckInput, 'statements'>): CheckInput => ({
  ...asked,
  statements: statementsOf(asked.reading, asked.rules),
})

function withLevel(verdict: Verdict, levels: Levels): Verdict {
  const level = levels[verdict.check]
  return level === undefined || level === 'off' ? verdict : { ...verdict, severity: level }
}
