import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** `factlint baseline` */
export function baselineCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'baseline')
    .summary('write down the findings that are there already')
    .description(
      'Writes the findings of all articles to a file, after which they are counted and not shown. Run again, it takes out those that are gone, and adds none.',
    )
    .action(async (flags: Flags<'baseline'>) => {
      const { baseline } = await import('../baseline.ts')
      setExitStatus(await baseline(context(), flags))
    })
}
