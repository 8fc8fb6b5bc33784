import type { Command } from 'commander'
import type { TestFlags } from '../test.ts'
import type { Invocation } from './invocation.ts'
import { config, format, rules } from './options.ts'

/** `factlint test` */
export function testCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('test')
    .summary('run the examples in rule files')
    .description(
      'Runs the examples written in rule files, and the articles in files of tests (*.test.yml) beside them.',
    )
    .argument('[rules...]', 'rule files and files of tests (default: rules/**/*.{yml,yaml})')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .option('--coverage', 'name the facts that no article states')
    .action(async (paths: string[], flags: TestFlags) => {
      const { test } = await import('../test.ts')
      setExitStatus(await test(context(), paths, flags))
    })
}
