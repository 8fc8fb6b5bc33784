import { besideReader } from '../host/files/beside.ts'
import { readNeeded } from '../host/files/text-file.ts'
import { UserError } from '../host/process/user-error.ts'
import type { Fact, RuleSet, RuleTest, TestOutcome } from '../model/index.ts'
import type { Surroundings } from '../workspace/context.ts'

/** How the examples and tests of a repo's own rules came out. */
export interface RuleTestRun {
  outcomes: TestOutcome[]
  /** Number of tests in files of tests, each with one or more outcomes. */
  tests: number
  /** Facts with no sentence that must not be read as them. */
  withoutNegative: Fact[]
}

/** Facts of the repo's own files: what shipped packs carry is tested where they are made. */
export async function ownFacts(rules: RuleSet): Promise<Fact[]> {
  if (rules.facts.length === 0) return []
  const { isPack } = await import('../core.ts')
  return rules.facts.filter(({ at }) => !isPack(at.path))
}

/** Runs the examples of `facts` and the files of tests at `paths`; every mistake in these is thrown at once. */
export async function runRuleTests(
  { workspace, home }: Pick<Surroundings, 'workspace' | 'home'>,
  { rules, facts, paths }: { rules: RuleSet; facts: readonly Fact[]; paths: readonly string[] },
): Promise<RuleTestRun> {
  const { readTests, testArticles, testRules } = await import('../core.ts')
  const files = await Promise.all(paths.map((path) => readNeeded(workspace, path)))
  const { suites, mistakes } = readTests(files, rules, besideReader(workspace, home))
  if (mistakes.length > 0) throw new UserError('The tests of rules have mistakes, so nothing was tested.', mistakes)
  const tests = suites.flatMap((suite) => suite.tests)
  const outcomes = suites.flatMap((suite) => testArticles(suite.tests, suite.rules))
  return {
    outcomes: [...testRules(rules, facts), ...outcomes],
    tests: tests.length,
    withoutNegative: facts.filter((fact) => !hasNegative(fact, tests)),
  }
}

const hasNegative = ({ id, examples }: Fact, tests: readonly RuleTest[]): boolean =>
  examples.some(({ reads }) => reads === null) ||
  tests.some(({ reads }) => reads.some(({ fact, numbers }) => fact === id && numbers.length === 0))
