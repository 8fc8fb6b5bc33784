import { RULES } from '../host/defaults.ts'
import { exampleJson, examplesText } from '../report/examples-text.ts'
import type { ReadFlags } from './check.ts'
import type { Context, Status } from './context.ts'
import { readSettings } from './settings.ts'

/** `factlint test [RULES…]` */
export async function test(context: Context, paths: readonly string[], flags: ReadFlags): Promise<Status> {
  const { workspace, home, log, print, paint } = context
  const choices = { config: flags.config, rules: paths.length > 0 ? [...paths] : flags.rules }
  const { rules, ruleFiles } = await readSettings({ workspace, home, choices })
  if (ruleFiles.length === 0) log.warning(`nothing was tested: no rule files (${RULES.join(', ')})`)
  const { testRules } = await import('../core.ts')
  const results = testRules(rules)
  const json = () => `${JSON.stringify({ version: 1, examples: results.map(exampleJson) }, null, 2)}\n`
  await print(flags.format === 'json' ? json() : examplesText(results, paint))
  return results.some(({ passed }) => !passed) ? 1 : 0
}
