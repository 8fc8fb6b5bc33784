import { type Command, Option } from 'commander'
import type { LearnFlags } from '../learn.ts'
import type { Invocation } from './invocation.ts'
import { config, format, locale, positive, rules } from './options.ts'

/** `factlint learn` */
export function learnCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('learn')
    .summary('draft rules from what articles say again and again')
    .description(
      'Reads the articles and drafts a rule file: what is counted again and again, its values over time, where each was said.',
    )
    .argument('[path...]', 'files or folders (default: every article)')
    .addOption(new Option('--most <number>', 'facts at most').default(10).argParser(positive))
    .option('--out <file>', 'where to write the draft (default: print it)')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .action(async (paths: string[], flags: LearnFlags) => {
      const { learn } = await import('../learn.ts')
      setExitStatus(await learn(context(), paths, flags))
    })
}
