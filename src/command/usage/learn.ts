import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint learn`. */
export function learnCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'learn')
    .summary('draft rules from numbers that articles repeat')
    .description(
      'Reads the articles and drafts a rule file with the numbers that they repeat: the words, the values over time, and where each appeared.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .action(async (paths: string[], flags: Flags<'learn'>) => {
      const { learn } = await import('../learn.ts')
      setExitStatus(await learn(context(), paths, flags))
    })
}
