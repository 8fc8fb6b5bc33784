import type { Example, Fact, RuleSet, TestOutcome } from '../../model/index.ts'
import { expectRules } from '../arguments.ts'
import { checkReading } from '../check.ts'
import { readerFor } from '../reading/read.ts'
import { attempted } from './attempt.ts'
import { type Tested, testNumbers } from './numbers.ts'

/** Runs the examples of facts: all of them, or some. */
export function testRules(rules: RuleSet, facts: readonly Fact[] = rules.facts): TestOutcome[] {
  expectRules(rules, 'the rules of testRules')
  const read = readerFor({ rules })
  return facts.flatMap((fact) =>
    fact.examples.flatMap((example) => {
      const { text, published, at } = example
      const test = { kind: 'example', name: fact.id, text, published } as const
      return attempted({ ...test, at }, () =>
        testExample(fact, example, { ...test, rules, reading: read({ text, published }) }),
      )
    }),
  )
}

function testExample(fact: Fact, example: Example, tested: Tested): TestOutcome[] {
  const { reads, finds, at } = example
  const expected = reads === null ? [] : [reads]
  const numbers = testNumbers(tested, { fact, expected, at }, (numbers) =>
    reads === null ? numbers.length === 0 : numbers.includes(reads),
  )
  return finds === null ? [numbers] : [numbers, testFinds(fact, finds, at, tested)]
}

/** Compares the checks that find the fact wrong with those that the example names. */
function testFinds(
  fact: Fact,
  finds: readonly string[],
  at: Example['at'],
  { reading, rules, ...tested }: Tested,
): TestOutcome {
  const { findings } = checkReading(reading, { rules }, () => [])
  const found = [...new Set(findings.filter((finding) => finding.fact === fact.id).map(({ check }) => check))]
  const [expected, actual] = [finds, found].map((checks) => [...checks].sort().join(', ') || 'nothing') as [
    string,
    string,
  ]
  return { ...tested, at, about: 'found', passed: expected === actual, expected, actual, why: [], error: null }
}
