import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint baseline`. */
export function baselineCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'baseline')
    .summary('record the existing findings')
    .description(
      'Writes the findings of all articles to a file. From then on they are counted but not shown. Later runs remove findings that are gone, and never add any.',
    )
    .action(async (flags: Flags<'baseline'>) => {
      const { baseline } = await import('../baseline.ts')
      setExitStatus(await baseline(context(), flags))
    })
}
