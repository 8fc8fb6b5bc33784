import type { Command } from 'commander'
import type { ExplainFlags } from '../explain.ts'
import type { Invocation } from './invocation.ts'
import { config, dayOption, format, locale, rules } from './options.ts'

const EXAMPLES = `
Examples:
  $ factlint explain bridges-closed "Three bridges were shut on Monday."
  $ factlint explain bridges-closed articles/2024/03/22-storm.md:12`

/** `factlint explain` */
export function explainCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('explain')
    .summary('say why a sentence is, or is not, read as a fact')
    .description(
      'Says, condition by condition, why the numbers of a text are, or are not, read as a fact of the rules.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<text>', 'a sentence, or FILE:LINE')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(dayOption('--published <day>', 'day of publication, as YYYY-MM-DD'))
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, text: string, flags: ExplainFlags) => {
      const { explain } = await import('../explain.ts')
      setExitStatus(await explain(context(), fact, text, flags))
    })
}
