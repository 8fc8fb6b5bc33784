import type { Command } from 'commander'
import type { Flags } from '../../options/index.ts'
import type { Invocation } from './invocation.ts'
import { newCommand } from './new-command.ts'

const EXAMPLES = `
Examples:
  $ factlint rules add bridges-closed 4 --from 2024-03-02 --source https://riverton.example/roads
  $ factlint rules add hostages-held 133 --from 2024-03-22 --source "press office" --place Gaza`

/** Adds `factlint rules add` and `factlint rules check`. */
export function rulesCommand(factlint: Command, calling: Invocation): void {
  const { context, setExitStatus } = calling
  const ruleFiles = factlint
    .command('rules')
    .summary('edit rule files, and see what to look at')
    .description('Edits rule files, and lists what to look at in them.')
    .hook('preSubcommand', async ({ args }, add) => (await import('./named-commands.ts')).addTo(add, args, calling))
  newCommand(ruleFiles, 'rules add')
    .summary('add a value to a fact')
    .description('Adds a value to a fact, after its last one. All else stays as it is.')
    .argument('<fact>', 'id of the fact')
    .argument('<value>', 'the number, in digits')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, value: string, flags: Flags<'rules add'>) => {
      const { rulesAdd } = await import('../rules/rules-add.ts')
      setExitStatus(await rulesAdd(context(), fact, value, flags))
    })
  newCommand(ruleFiles, 'rules check')
    .summary('list what to look at in the rules')
    .description(
      'Reads all articles and lists what the rules may need: newer values that articles state, titles that somebody else has had since, facts that a shipped pack reads too, and facts that no article states.',
    )
    .action(async (flags: Flags<'rules check'>) => {
      const { rulesCheck } = await import('../rules/rules-check.ts')
      setExitStatus(await rulesCheck(context(), flags))
    })
}
