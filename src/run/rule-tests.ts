import { besideReader } from '../host/files/beside.ts'
import { readNeeded } from '../host/files/text-file.ts'
import { type Fact, type RuleSet, type RuleTest, stackOf, type TestOutcome } from '../model/index.ts'
import type { Surroundings } from '../workspace/context.ts'
import { mistakesError } from '../workspace/mistakes-error.ts'

/** The results of the examples and tests of a repo's own rules. */
export interface RuleTestRun {
  outcomes: TestOutcome[]
  /** The number of tests in test files, each with one or more outcomes. */
  tests: number
  /** Facts without an example that must not be read as them. */
  withoutNegative: Fact[]
}

/** Returns the facts from the repo's own files. Shipped packs are tested with factlint itself. */
export async function ownFacts(rules: RuleSet): Promise<Fact[]> {
  if (rules.facts.length === 0) return []
  const { isPack } = await import('../core.ts')
  return rules.facts.filter(({ at }) => !isPack(at.path))
}

/**
 * Runs the examples of `facts` and the test files at `paths`. One on which factlint fails is a failed test, with its stack
 * in the debug output. Throws a `UserError` with all mistakes of the test files.
 */
export async function runRuleTests(
  { workspace, home, log }: Pick<Surroundings, 'workspace' | 'home' | 'log'>,
  { rules, facts, paths }: { rules: RuleSet; facts: readonly Fact[]; paths: readonly string[] },
): Promise<RuleTestRun> {
  const { readTests, testArticles, testRules } = await import('../core.ts')
  const files = await Promise.all(paths.map((path) => readNeeded(workspace, path)))
  const { suites, mistakes } = readTests(files, rules, besideReader(workspace, home))
  if (mistakes.length > 0) throw mistakesError('The tests of rules have mistakes, so nothing was tested.', mistakes)
  const tests = suites.flatMap((suite) => suite.tests)
  const outcomes = [...testRules(rules, facts), ...suites.flatMap((suite) => testArticles(suite.tests, suite.rules))]
  for (const { error } of outcomes) if (error !== null) log.debug(stackOf(error))
  return {
    outcomes,
    tests: tests.length,
    withoutNegative: facts.filter((fact) => !hasNegative(fact, tests)),
  }
}

const hasNegative = ({ id, examples }: Fact, tests: readonly RuleTest[]): boolean =>
  examples.some(({ reads }) => reads === null) ||
  tests.some(({ reads }) => reads.some(({ fact, numbers }) => fact === id && numbers.length === 0))
