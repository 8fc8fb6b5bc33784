import type { IndexQuery } from '../archive/index-entry.ts'
import { termsIn } from '../archive/terms.ts'
import type { Reading, RuleSet } from '../model/index.ts'
import { personNameOf } from '../named/person-name.ts'
import { statementsOf } from '../statement/table.ts'

/** Returns the queries for earlier sentences that may give the age of somebody whose age an article gives with a full name. */
export function ageQueriesFor(reading: Reading, rules: RuleSet): IndexQuery[] {
  const { published } = reading.article
  if (published === null) return []
  return statementsOf(reading, rules)
    .of('age')
    .flatMap(({ subject, value: { low, high } }): IndexQuery[] => {
      const name = subject.kind === 'name' ? personNameOf(subject.name) : ''
      const terms = [...termsIn(name)].map((term) => [term])
      if (terms.length < 2) return []
      const query = { terms, from: null, to: published, beyond: null }
      return [null, 'year'].map((unit) => ({ ...query, number: { low, high, unit } }))
    })
}
