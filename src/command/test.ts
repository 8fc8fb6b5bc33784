import type { Flags } from '../options/index.ts'
import { RULES } from '../options/index.ts'
import { testsJson, testsText } from '../report/text/rule-tests-text.ts'
import { ownFacts, runRuleTests } from '../run/rule-tests.ts'
import type { Context, Status } from '../workspace/context.ts'
import { openRun } from '../workspace/run.ts'
import { isTestFile, readSettings } from '../workspace/settings.ts'
import { countFactCoverage } from './fact-coverage.ts'

/** Runs `factlint test [RULES…]`, which also accepts files of tests. */
export async function test(context: Context, paths: readonly string[], flags: Flags<'test'>): Promise<Status> {
  const { log, print, paint } = context
  const named = { rules: paths.filter((path) => !isTestFile(path)), tests: paths.filter(isTestFile) }
  const choices = { config: flags.config, rules: named.rules.length > 0 ? named.rules : flags.rules }
  const opened = flags.coverage ? await openRun(context, choices) : null
  const { rules, ruleFiles, testFiles } = opened?.settings ?? (await readSettings(context, choices))
  if (ruleFiles.length === 0 && named.tests.length === 0)
    log.warning(`nothing was tested: there are no rule files (${RULES.join(', ')})`)
  const own = await ownFacts(rules)
  const facts = paths.length > 0 && named.rules.length === 0 ? [] : own
  const run = await runRuleTests(context, { rules, facts, paths: paths.length > 0 ? named.tests : testFiles })
  const coverage = opened && (await countFactCoverage(opened, own))
  const tested = { ...run, coverage }
  await print(flags.format === 'json' ? `${JSON.stringify(testsJson(tested), null, 2)}\n` : testsText(tested, paint))
  return run.outcomes.some(({ passed }) => !passed) ? 1 : 0
}
