import type { Command } from 'commander'
import type { BaselineFlags } from '../baseline.ts'
import type { Invocation } from './invocation.ts'
import { config, drafts, format, locale, rules } from './options.ts'

/** `factlint baseline` */
export function baselineCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('baseline')
    .summary('write down the findings that are there already')
    .description(
      'Writes the findings of all articles to a file, after which they are counted and not shown. Run again, it takes out those that are gone, and adds none.',
    )
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
    .action(async (flags: BaselineFlags) => {
      const { baseline } = await import('../baseline.ts')
      setExitStatus(await baseline(context(), flags))
    })
}
