import type { Explanation, Fact, Reading, RuleSet, SourceLine, TestOutcome } from '../../model/index.ts'
import { explainReading } from '../explain/fact.ts'

/** What is tested: an example or a test, read with its rules. */
export interface Tested extends Pick<TestOutcome, 'kind' | 'name' | 'text' | 'published'> {
  reading: Reading
  rules: RuleSet
}

/** Compares the numbers read as a fact with those expected; `passes` decides. */
export function testNumbers(
  { reading, rules, ...tested }: Tested,
  { fact, expected, at }: { fact: Fact; expected: readonly number[]; at: SourceLine },
  passes: (numbers: readonly number[]) => boolean,
): TestOutcome {
  const numbers = numbersOf(fact, reading)
  const passed = passes(numbers)
  return {
    ...tested,
    at,
    about: 'read',
    passed,
    expected: numbersText(expected),
    actual: numbersText(numbers),
    why: passed ? [] : reasons(explainReading(fact, reading, { rules }), expected),
    error: null,
  }
}

/** Returns the numbers read as a fact, in the order of the text; the lower end of a range. */
const numbersOf = (fact: Fact, { claims, quantities }: Reading): number[] =>
  claims
    .filter((claim) => claim.fact === fact.id)
    .map(({ quantity }) => quantities[quantity]?.low ?? quantities[quantity]?.high ?? Number.NaN)

const numbersText = (numbers: readonly number[]): string => numbers.join(', ') || 'nothing'

/** Explains the numbers read and not expected, and those expected and not read; all others where the expected number is not there. */
function reasons(explanations: readonly Explanation[], expected: readonly number[]): Explanation[] {
  const isExpected = ({ quantity: { low, high } }: Explanation) => expected.includes(low ?? high ?? Number.NaN)
  const odd = explanations.filter((one) => one.read !== isExpected(one))
  return odd.some((one) => !one.read) || expected.length === 0 ? odd : [...explanations]
}
