import { failureMessage } from '../report/text/rule-tests-text.ts'
import { ownFacts, runRuleTests } from './rule-tests.ts'
import type { ScopedRun } from './selected-articles.ts'

/** The most failing examples and tests to log. */
const MOST = 200

/**
 * Runs the examples and tests of the repo's rules if the change edits a rule file or test file, or if the change is not
 * known. Logs each failure at its line, and returns their number.
 */
export async function testChangedRules(run: ScopedRun): Promise<number> {
  const { scope, log } = run
  const { rules, ruleFiles, testFiles } = run.settings
  const files = new Set([...ruleFiles, ...testFiles])
  if (scope.kind === 'changes' && !scope.changes.some(({ path, from }) => files.has(path) || files.has(from ?? '')))
    return 0
  const facts = await ownFacts(rules)
  if (facts.length + testFiles.length === 0) return 0
  const { outcomes } = await runRuleTests(run, { rules, facts, paths: testFiles })
  const failures = outcomes.filter(({ passed }) => !passed)
  for (const failure of failures.slice(0, MOST)) log.error(failureMessage(failure), failure.at)
  if (failures.length > MOST) log.error(`${failures.length - MOST} more examples and tests of rules fail.`)
  return failures.length
}
