import type { Command } from 'commander'
import type { AddFlags } from '../rules-add.ts'
import type { Invocation } from './invocation.ts'
import { config, dayOption, format, rules } from './options.ts'

const EXAMPLES = `
Examples:
  $ factlint rules add bridges-closed 4 --from 2024-03-02 --source https://riverton.example/roads
  $ factlint rules add hostages-held 133 --from 2024-03-22 --source "press office" --place Gaza`

/** `factlint rules add` */
export function rulesCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  const ruleFiles = factlint.command('rules').summary('keep rule files up to date').description('Edits rule files.')
  ruleFiles
    .command('add')
    .summary('add a value to a fact')
    .description(
      'Adds a value to a series of a fact, in the rule file that holds it; all else in the file stays as it is.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<value>', 'the number, in digits')
    .addOption(dayOption('--from <day>', 'first day on which it holds, as YYYY-MM-DD').makeOptionMandatory())
    .addOption(dayOption('--until <day>', 'last day on which it holds (default: until the next value)'))
    .requiredOption('--source <url>', 'where it was seen: an address, or the name of a document')
    .option('--place <name>', 'place of the series, where a fact has several')
    .option('--by <name>', 'whose count it is')
    .addOption(format())
    .addOption(config())
    .addOption(rules())
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, value: string, flags: AddFlags) => {
      const { rulesAdd } = await import('../rules-add.ts')
      setExitStatus(await rulesAdd(context(), fact, value, flags))
    })
}
