import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint init`. */
export function initCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'init')
    .summary('write a starter workflow, configuration and rule file')
    .description(
      'Writes .github/workflows/factlint.yml, .factlint.yml, rules/starter.yml, and .factlint/every-key.yml, which shows every key of rule files. Existing files are kept.',
    )
    .action(async (flags: Flags<'init'>) => {
      const { init } = await import('../init.ts')
      setExitStatus(await init(context(), flags))
    })
}
