import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

/** Adds `factlint calibrate`. */
export function calibrateCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  newCommand(factlint, 'calibrate')
    .summary('count how often numbers of your articles miss each other by chance')
    .description(
      'Reads the articles, counts how often their numbers nearly make a sum, a share or another relation, and prints what to configure if that is more often than usual.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .action(async (paths: string[], flags: Flags<'calibrate'>) => {
      const { calibrate } = await import('../calibrate.ts')
      setExitStatus(await calibrate(context(), paths, flags))
    })
}
