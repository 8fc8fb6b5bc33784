import type { Example, Fact, Reading, RuleSet } from '../model/index.ts'

/** How one example of a rule came out. */
export interface ExampleResult {
  fact: Fact
  example: Example
  passed: boolean
  /** As the example says: "134", or "nothing". */
  expected: string
  /** What was read of this fact: "134", "134, 40", or "nothing". */
  actual: string
}

/** Reads every example of every fact, and tells what was read. `read` must use the same rules. */
export function runExamples(
  rules: RuleSet,
  read: (text: string, published: string | null) => Reading,
): ExampleResult[] {
  return rules.facts.flatMap((fact) =>
    fact.examples.map((example) => {
      const numbers = numbersOf(fact, read(example.text, example.published))
      const passed = example.reads === null ? numbers.length === 0 : numbers.includes(example.reads)
      const expected = example.reads === null ? NOTHING : String(example.reads)
      return { fact, example, passed, expected, actual: numbers.join(', ') || NOTHING }
    }),
  )
}

const NOTHING = 'nothing'

/** The numbers read as a fact; of a range the lower end. */
const numbersOf = (fact: Fact, { claims, quantities }: Reading): number[] =>
  claims
    .filter((claim) => claim.fact === fact.id)
    .map(({ quantity }) => quantities[quantity]?.low ?? quantities[quantity]?.high ?? Number.NaN)
