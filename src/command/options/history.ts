import type { Command } from 'commander'
import type { HistoryFlags } from '../history.ts'
import type { Invocation } from './invocation.ts'
import { config, drafts, format, locale, rules } from './options.ts'

const EXAMPLES = `
Examples:
  $ factlint history hostages-held
  $ factlint history people-killed --place Gaza --format svg > killed.svg`

/** `factlint history` */
export function historyCommand(factlint: Command, { context, setExitStatus }: Invocation): void {
  factlint
    .command('history')
    .summary('show all that was ever said of a fact')
    .description('Shows every value that articles ever gave of a fact, beside the values of the rules.')
    .argument('<fact>', 'id of the fact in the rules')
    .addOption(format('svg', 'html'))
    .option('--place <place>', 'no more than what is said of a place')
    .addOption(config())
    .addOption(rules())
    .addOption(locale())
    .addOption(drafts())
    .option('--no-cache', 'leave no index of earlier articles behind')
    .addHelpText('after', EXAMPLES)
    .action(async (fact: string, flags: HistoryFlags) => {
      const { history } = await import('../history.ts')
      setExitStatus(await history(context(), fact, flags))
    })
}
