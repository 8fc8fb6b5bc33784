import { RULES } from '../host/files/defaults.ts'
import { testsJson, testsText } from '../report/text/rule-tests-text.ts'
import { ownFacts, runRuleTests } from '../run/rule-tests.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, isTestFile, readSettings } from '../workspace/settings.ts'
import { countFactCoverage } from './fact-coverage.ts'

/** Flags of `test`. */
export interface TestFlags extends Choices {
  format: 'text' | 'json'
  coverage?: boolean
}

/** `factlint test [RULES…]`, where a file of tests may be named too. */
export async function test(context: Context, paths: readonly string[], flags: TestFlags): Promise<Status> {
  const { workspace, home, log, print, paint } = context
  const named = { rules: paths.filter((path) => !isTestFile(path)), tests: paths.filter(isTestFile) }
  const choices = { config: flags.config, rules: named.rules.length > 0 ? named.rules : flags.rules }
  const settings = await readSettings({ workspace, home, choices })
  const { rules, ruleFiles, testFiles } = settings
  if (ruleFiles.length === 0 && named.tests.length === 0)
    log.warning(`nothing was tested: no rule files (${RULES.join(', ')})`)
  const own = await ownFacts(rules)
  const facts = paths.length > 0 && named.rules.length === 0 ? [] : own
  const run = await runRuleTests(context, { rules, facts, paths: paths.length > 0 ? named.tests : testFiles })
  const coverage = flags.coverage ? await countFactCoverage(context, settings, own) : null
  const tested = { ...run, coverage }
  await print(flags.format === 'json' ? `${JSON.stringify(testsJson(tested), null, 2)}\n` : testsText(tested, paint))
  return run.outcomes.some(({ passed }) => !passed) ? 1 : 0
}
