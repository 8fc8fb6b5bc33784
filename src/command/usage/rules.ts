import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint rules add bridges-closed 4 --from 2024-03-02 --source https://riverton.example/roads
  $ factlint rules add hostages-held 133 --from 2024-03-22 --source "press office" --place Gaza`

/** Adds `factlint rules add`. */
export function rulesCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  const ruleFiles = factlint.command('rules').summary('edit rule files').description('Edits rule files.')
  newCommand(ruleFiles, 'rules add')
    .summary('add a value to a fact')
    .description(
      'Adds a value to a series of a fact, in the rule file with its last value. The rest of the file stays as it is.',
    )
    .argument('<fact>', 'id of the fact')
    .argument('<value>', 'the number, in digits')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, value: string, flags: Flags<'rules add'>) => {
      const { rulesAdd } = await import('../rules-add.ts')
      setExitStatus(await rulesAdd(context(), fact, value, flags))
    })
}
