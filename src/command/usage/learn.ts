import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** `factlint learn` */
export function learnCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'learn')
    .summary('draft rules from what articles say again and again')
    .description(
      'Reads the articles and drafts a rule file: what is counted again and again, its values over time, where each was said.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .action(async (paths: string[], flags: Flags<'learn'>) => {
      const { learn } = await import('../learn.ts')
      setExitStatus(await learn(context(), paths, flags))
    })
}
