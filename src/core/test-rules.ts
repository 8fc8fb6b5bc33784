import type { RuleSet } from '../model/index.ts'
import { type ExampleResult, runExamples } from '../rules/index.ts'
import { readerFor } from './read.ts'

/** Runs every example that the rules carry. */
export function testRules(rules: RuleSet): ExampleResult[] {
  const read = readerFor({ rules })
  return runExamples(rules, (text, published) => read({ text, published }))
}
