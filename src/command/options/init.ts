import type { Command } from 'commander'
import type { InitFlags } from '../init.ts'
import type { Invocation } from './invocation.ts'
import { format } from './options.ts'

/** `factlint init` */
export function initCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('init')
    .summary('write a starter workflow, configuration and rule file')
    .description(
      'Writes .github/workflows/factlint.yml, .factlint.yml, rules/starter.yml, and .factlint/every-key.yml, which shows every key of rule files; overwrites nothing.',
    )
    .addOption(format())
    .option('--config <file>', 'where to write the configuration', '.factlint.yml')
    .option('--rules <glob...>', 'what the configuration says of rule files', ['rules/**/*.{yml,yaml}'])
    .action(async (flags: InitFlags) => {
      const { init } = await import('../init.ts')
      setExitStatus(await init(context(), flags))
    })
}
